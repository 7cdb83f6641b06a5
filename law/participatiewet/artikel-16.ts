import { zijnZeerDringendeRedenen } from '../feiten/recht.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { isRechthebbendeVolgensNationaliteit } from './artikel-11.ts'
import { artikel } from './wet.ts'

/** Lid 1 en 2: the college may help all the same; not foreigners outside article 11. */
export const zijnDringendeRedenen = artikel('16', { lid: 1, aard: 'kan' })
  .zegt('De gemeente kan in een noodsituatie toch helpen.', 'In an emergency the municipality may help all the same.')
  .waarheid(
    'zeerDringendeRedenen',
    isRechthebbendeVolgensNationaliteit('aanvrager')
      .of(heeftEchtgenoot.en(isRechthebbendeVolgensNationaliteit('partner')))
      .en(zijnZeerDringendeRedenen),
  )
