import { everyoneNamed, heeftHoofdverblijfInWoning, leeftijd } from '../feiten/gezin.ts'
import {
  heeftCommercieleOvereenkomst,
  isFamilieTotTweedeGraad,
  isHuurderVanZelfdeDerde,
  isStuderendVolgens19a,
} from '../feiten/wonen.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, aantalVan, als, jaar, ongenoemden, perPersoon } from '../kernel/words.ts'
import { heeftPartnerZonderHuwelijk } from './artikel-3.ts'
import { artikel } from './wet.ts'

/** Lid 1. Family to the second degree counts also with a contract at a market price. */
export const isKostendelendeMedebewoner = perPersoon((p: PersonRef) =>
  artikel('19a', { lid: 1 })
    .voor(p)
    .zegt(
      'Een huisgenoot van 27 jaar of ouder telt mee, behalve wie een gewone huurprijs betaalt (geen familie), wie van dezelfde verhuurder huurt en wie studeert.',
      'A housemate of 27 or older counts, except who pays a market rent (no family), who rents from the same landlord and who studies.',
    )
    .waarheid(
      'kostendelendeMedebewoner',
      leeftijd(p)
        .isTenMinste(jaar(27))
        .en(
          heeftHoofdverblijfInWoning(p),
          heeftCommercieleOvereenkomst(p).en(isFamilieTotTweedeGraad(p).niet()).niet(),
          isHuurderVanZelfdeDerde(p).niet(),
          isStuderendVolgens19a(p).niet(),
        ),
    ),
)

/** The spouse never counts; a partner who is no spouse in the sense of article 3 counts like any housemate. */
const partnerAlsHuisgenoot = als(heeftPartnerZonderHuwelijk.en(isKostendelendeMedebewoner('partner')))
  .dan(aantal(1))
  .anders(aantal(0))

export const aantalKostendelendeMedebewoners = artikel('19a', { lid: 1 })
  .zegt('Zoveel huisgenoten tellen mee.', 'This many housemates count.')
  .aantal(
    'aantalKostendelendeMedebewoners',
    aantalVan('huisgenoten', isKostendelendeMedebewoner)
      .vermeerderdMet(partnerAlsHuisgenoot)
      .vermeerderdMet(ongenoemden(everyoneNamed)),
  )
