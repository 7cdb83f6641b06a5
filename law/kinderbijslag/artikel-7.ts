import { heeftHoofdverblijfInWoning, isWoonachtigInNederland } from '../feiten/gezin.ts'
import {
  isDubbelVerblijfElders,
  isIntensieveZorg,
  isKindOnderhouden,
  isOpSchoolOfGekwalificeerd,
  isRechtBuitenNederland,
  isVeelZorgNodig,
  leeftijdBeginKwartaal,
} from '../feiten/kinderbijslag.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar, perPersoon } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Lid 1 and article 7b, without the age: in the household or maintained, and living here or with a right elsewhere. */
export const isKindMetRecht = perPersoon((kind: PersonRef) =>
  artikel('7', { lid: 1 })
    .voor(kind)
    .zegt(
      'Het kind hoort bij uw huishouden of u onderhoudt het, en het woont in Nederland.',
      'The child belongs to your household or is maintained by you, and lives in the Netherlands.',
    )
    .waarheid(
      'kindMetRecht',
      heeftHoofdverblijfInWoning(kind)
        .of(isKindOnderhouden(kind))
        .en(isWoonachtigInNederland(kind).of(isRechtBuitenNederland(kind))),
    ),
)

/** Lid 1, with the age on the first day of the quarter (article 11 lid 2). */
const isJongerDan18 = perPersoon((kind: PersonRef) =>
  artikel('7', { lid: 1 })
    .voor(kind)
    .zegt(
      'Het kind was geboren en nog geen 18 op de eerste dag van het kwartaal.',
      'The child was born and not yet 18 on the first day of the quarter.',
    )
    .waarheid(
      'jongerDan18',
      leeftijdBeginKwartaal(kind)
        .isTenMinste(jaar(0))
        .en(leeftijdBeginKwartaal(kind).isLagerDan(jaar(18))),
    ),
)

const isGoedVoorSchool = perPersoon((kind: PersonRef) =>
  artikel('7', { lid: 2 })
    .voor(kind)
    .zegt(
      'Een kind van 16 of 17 gaat naar school of heeft een startkwalificatie.',
      'A child of 16 or 17 goes to school or has a basic qualification.',
    )
    .waarheid(
      'schoolOfStartkwalificatie',
      leeftijdBeginKwartaal(kind).isLagerDan(jaar(16)).of(isOpSchoolOfGekwalificeerd(kind)),
    ),
)

export const isRechtgevendKind = perPersoon((kind: PersonRef) =>
  isJongerDan18(kind).en(isGoedVoorSchool(kind), isKindMetRecht(kind)),
)

/** Lid 6 and article 7a lid 1: both are judged; the second only for a child of three or older in the household. */
export const isDubbel = perPersoon((kind: PersonRef) =>
  artikel('7a', { lid: 1 })
    .voor(kind)
    .zegt(
      'De kinderbijslag is dubbel voor een kind dat intensieve zorg nodig heeft, of dat door ziekte of school niet thuis woont.',
      'Child benefit is double for a child who needs intensive care, or lives elsewhere for illness or school.',
    )
    .waarheid(
      'dubbeleKinderbijslag',
      heeftHoofdverblijfInWoning(kind)
        .en(leeftijdBeginKwartaal(kind).isTenMinste(jaar(3)), isVeelZorgNodig(kind), isIntensieveZorg(kind))
        .of(heeftHoofdverblijfInWoning(kind).niet().en(isDubbelVerblijfElders(kind))),
    ),
)
