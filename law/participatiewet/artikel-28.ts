import { isPasVanSchool, verlagingVolgensSchool } from '../feiten/norm-anders.ts'
import { als, nihil } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** During six months after leaving; the question says so. */
export const verlagingNaSchool = artikel('28', { aard: 'kan' })
  .zegt(
    'De gemeente kan de norm het eerste half jaar na school lager vaststellen.',
    'The municipality may set a lower norm for the first half year after school.',
  )
  .bedrag('verlagingSchoolverlater', 'maand', als(isPasVanSchool).dan(verlagingVolgensSchool).anders(nihil('maand')))
