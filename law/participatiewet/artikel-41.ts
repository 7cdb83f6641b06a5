import {
  hoortBijDoelgroepLoonkostensubsidie,
  isPasGehuisvesteVergunninghouder,
  kwamVanPraktijkOfSpeciaalOnderwijs,
  zijnOnevenredigBezwarendeOmstandigheden,
} from '../feiten/aanvraag.ts'
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

/** Lid 11: the college may take up the application before the four weeks are over. */
export const kanEerderBehandelen = artikel('41', { lid: 11, aard: 'kan' })
  .zegt(
    'De gemeente kan de aanvraag eerder behandelen als uw omstandigheden dat vragen.',
    'The municipality may handle the application earlier when your circumstances ask for it.',
  )
  .waarheid('eerderBehandelen', geldtZoektermijn)

/** Lid 8: an advance as a loan during the four weeks, for permit holders who have just been housed. */
export const kanVoorschotInZoektermijn = artikel('41', { lid: 8, aard: 'kan' })
  .zegt(
    'Wie net uit de opvang een woning kreeg, kan in de zoektijd om een voorschot vragen als het anders te zwaar wordt.',
    'Whoever has just been housed from reception can ask for an advance in the search period if things get too hard.',
  )
  .waarheid(
    'voorschotInZoektermijn',
    geldtZoektermijn.en(isPasGehuisvesteVergunninghouder('aanvrager'), zijnOnevenredigBezwarendeOmstandigheden),
  )

/** Lid 5 and 7: papers about schooling, when someone is under 27. */
export const zijnSchooldocumentenNodig = artikel('41', { lid: 5 })
  .zegt(
    'Wie jonger is dan 27, laat met papieren zien of er nog onderwijs mogelijk is.',
    'Whoever is under 27 shows with papers whether education is still possible.',
  )
  .waarheid('schooldocumentenNodig', isJongerDan27('aanvrager').of(heeftEchtgenoot.en(isJongerDan27('partner'))))
