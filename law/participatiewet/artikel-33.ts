import { pensioen33lid5a, pensioen33lid5b } from '../bedragen/participatiewet.ts'
import { eigenPensioen } from '../feiten/middelen.ts'
import { als, nihil } from '../kernel/words.ts'
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
