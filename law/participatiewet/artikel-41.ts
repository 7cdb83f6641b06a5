import { hoortBijDoelgroepLoonkostensubsidie, kwamVanPraktijkOfSpeciaalOnderwijs } from '../feiten/aanvraag.ts'
import { leeftijd } from '../feiten/gezin.ts'
import { isMedischUrenbeperkt } from '../feiten/middelen.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar, perPersoon } from '../kernel/words.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { artikel } from './wet.ts'

/** Lid 4 onderdelen a and b: exceptions of the law, no discretion. */
const isUitgezonderd = perPersoon((p: PersonRef) =>
  artikel('41', { lid: 4 })
    .voor(p)
    .zegt(
      'De zoektijd geldt niet na praktijkonderwijs of speciaal onderwijs in het laatste jaar, bij een medische urenbeperking, en voor de doelgroep loonkostensubsidie.',
      'The search period does not apply after practical or special education in the past year, with a medical limit on hours, and to the wage cost subsidy group.',
    )
    .waarheid(
      'uitgezonderdVanZoektermijn',
      kwamVanPraktijkOfSpeciaalOnderwijs(p).of(isMedischUrenbeperkt(p), hoortBijDoelgroepLoonkostensubsidie(p)),
    ),
)

const isJongerDan27 = (p: PersonRef) => leeftijd(p).isLagerDan(jaar(27))

/** Lid 4: four weeks of searching first, only when every adult is under 27. */
export const geldtZoektermijn = artikel('41', { lid: 4 })
  .zegt(
    'Zijn alle volwassenen jonger dan 27, dan kan de aanvraag pas vier weken na de melding.',
    'When all adults are under 27, the application can be made only four weeks after reporting.',
  )
  .waarheid(
    'geldtZoektermijn',
    isJongerDan27('aanvrager')
      .en(isUitgezonderd('aanvrager').niet())
      .en(heeftEchtgenoot.niet().of(isJongerDan27('partner').en(isUitgezonderd('partner').niet()))),
  )
