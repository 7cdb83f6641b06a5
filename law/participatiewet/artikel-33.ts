import { pensioen33lid5a, pensioen33lid5b } from '../bedragen/participatiewet.ts'
import {
  besparingVolgensOordeel,
  normbedragSchool,
  normbedragStudie,
  zijnErBijzondereInkomsten,
} from '../feiten/bijzonder-inkomen.ts'
import { eigenPensioen } from '../feiten/middelen.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil, perPersoon } from '../kernel/words.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { artikel } from './wet.ts'

const pensioenSamen = eigenPensioen('aanvrager').vermeerderdMet(
  als(heeftEchtgenoot).dan(eigenPensioen('partner')).anders(nihil('maand')),
)

const isEenPensioengerechtigd = isPensioengerechtigd('aanvrager').of(
  heeftEchtgenoot.en(isPensioengerechtigd('partner')),
)

/** Lid 5: a small part of one's own pension does not count from state pension age. */
export const pensioenInAanmerking = artikel('33', { lid: 5 })
  .zegt(
    'Vanaf de AOW-leeftijd telt een klein deel van het eigen pensioen niet mee.',
    "From state pension age a small part of one's own pension does not count.",
  )
  .bedrag(
    'pensioenInAanmerking',
    'maand',
    als(isEenPensioengerechtigd)
      .dan(pensioenSamen.verminderdMet(als(heeftEchtgenoot).dan(pensioen33lid5b).anders(pensioen33lid5a)).tenMinste(0))
      .anders(pensioenSamen),
  )

/** Lid 2 en 3: by the standard amounts of other acts, which the sources do not give; they are asked as they stand there. */
export const studieInAanmerking = perPersoon((p: PersonRef) =>
  artikel('33', { lid: 2 })
    .voor(p)
    .zegt(
      'Studiefinanciering en de tegemoetkoming voor scholieren tellen mee voor een vast bedrag, niet voor wat u echt krijgt.',
      'Student finance and the allowance for pupils count at a standard amount, not at what you really get.',
    )
    .bedrag('studieInAanmerking', 'maand', normbedragStudie(p).vermeerderdMet(normbedragSchool(p))),
)

/** Lid 4; how much is for a person to judge. Not where article 22a has reckoned with it. */
export const besparingInAanmerking = artikel('33', { lid: 4 })
  .zegt(
    'Wat u bespaart doordat een huurder of kostganger meebetaalt, telt als inkomen.',
    'What you save because a tenant or boarder shares the costs counts as income.',
  )
  .bedrag(
    'besparingDoorHuurders',
    'maand',
    als(zijnErBijzondereInkomsten).dan(besparingVolgensOordeel).anders(nihil('maand')),
  )
