import { pensioengerechtigdeLeeftijd } from '../bedragen/pensioenleeftijd.ts'
import { leeftijd } from '../feiten/gezin.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar, perPersoon } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Onderdeel m: the pension age of the Algemene Ouderdomswet. */
export const isPensioengerechtigd = perPersoon((p: PersonRef) =>
  artikel('1', { onderdeel: 'm' })
    .voor(p)
    .zegt('Deze persoon heeft de AOW-leeftijd bereikt.', 'This person has reached state pension age.')
    .waarheid('pensioengerechtigd', leeftijd(p).isTenMinste(pensioengerechtigdeLeeftijd)),
)

/** The words "18, 19 of 20 jaar" of articles 13, 20 and 22a. */
export const isAchttienTotEenentwintig = perPersoon((p: PersonRef) =>
  leeftijd(p)
    .isTenMinste(jaar(18))
    .en(leeftijd(p).isLagerDan(jaar(21))),
)
