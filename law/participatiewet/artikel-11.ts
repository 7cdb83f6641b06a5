import { isWoonachtigInNederland } from '../feiten/gezin.ts'
import {
  heeftRechtmatigVerblijf,
  isGelijkgesteldBijBesluit,
  isNederlander,
  isUnieburger,
  isUnieburgerZonderRecht,
} from '../feiten/recht.ts'
import type { PersonRef } from '../kernel/node.ts'
import { perPersoon } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Lid 2 en 3: put on a par with a Dutch national. */
const isGelijkgesteld = (p: PersonRef) =>
  heeftRechtmatigVerblijf(p)
    .en(isUnieburger(p).en(isUnieburgerZonderRecht(p)).niet())
    .of(heeftRechtmatigVerblijf(p).niet().en(isGelijkgesteldBijBesluit(p)))

/** Also what article 16 lid 2 asks: a Dutch national, or a foreigner of article 11. */
export const isRechthebbendeVolgensNationaliteit = perPersoon((p: PersonRef) =>
  artikel('11', { lid: 2 })
    .voor(p)
    .zegt(
      'Bijstand is er voor Nederlanders en voor mensen met een verblijfsrecht dat daarmee gelijkstaat.',
      'Social assistance is for Dutch nationals and for people whose right of residence is on a par.',
    )
    .waarheid('nederlanderOfGelijkgesteld', isNederlander(p).of(isGelijkgesteld(p))),
)

export const isRechthebbende = perPersoon((p: PersonRef) =>
  artikel('11', { lid: 1 })
    .voor(p)
    .zegt('Bijstand is er voor wie in Nederland woont.', 'Social assistance is for people who live in the Netherlands.')
    .waarheid('rechthebbende', isWoonachtigInNederland(p).en(isRechthebbendeVolgensNationaliteit(p))),
)
