import { leeftijd } from '../feiten/gezin.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { artikel } from './wet.ts'

const isAchttienTotZevenentwintig = (p: PersonRef) =>
  leeftijd(p)
    .isTenMinste(jaar(18))
    .en(leeftijd(p).isLagerDan(jaar(27)))

/** Lid 4 and article 44a. */
export const hoortPlanVanAanpak = artikel('44', { lid: 4 })
  .zegt(
    'Wie jonger is dan 27, krijgt bij het besluit een plan van aanpak.',
    'Whoever is under 27 gets a plan with the decision.',
  )
  .waarheid(
    'planVanAanpak',
    isAchttienTotZevenentwintig('aanvrager').of(heeftEchtgenoot.en(isAchttienTotZevenentwintig('partner'))),
  )
