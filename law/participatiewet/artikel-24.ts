import { leeftijd } from '../feiten/gezin.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, deel, jaar, perPersoon } from '../kernel/words.ts'
import { centenVolgens24 } from './afronding.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { metVerhogingTotGrens, norm20BeidenJong, verhogingJongmeerderjarige } from './artikel-20.ts'
import { norm21Gehuwden } from './artikel-21.ts'
import { norm22Gehuwden } from './artikel-22.ts'
import { geldtKostendelersnorm, normMetKostendelers } from './artikel-22a.ts'
import { verhoging24a } from './artikel-24a.ts'
import { artikel } from './wet.ts'

const helft = deel(1, 2)

const helftNorm21 = norm21Gehuwden.maal(helft).afgerond(centenVolgens24)

const normVanZijnLeeftijd = (p: PersonRef) =>
  als(isPensioengerechtigd(p))
    .dan(norm22Gehuwden)
    .anders(
      als(leeftijd(p).isLagerDan(jaar(21)))
        .dan(norm20BeidenJong)
        .anders(norm21Gehuwden),
    )

/** Half the couple norm of one's own age; the raise of article 20 lid 3 comes on top, up to half of article 21. */
export const helftVanDeNorm = perPersoon((p: PersonRef) =>
  artikel('24')
    .voor(p)
    .zegt(
      'Heeft uw echtgenoot geen recht op bijstand, dan is uw norm de helft van de norm voor gehuwden van uw leeftijd.',
      'When your spouse has no right to assistance, your norm is half the norm for spouses of your age.',
    )
    .bedrag(
      'normNaastNietRechthebbende',
      'maand',
      metVerhogingTotGrens(
        normVanZijnLeeftijd(p).maal(helft).afgerond(centenVolgens24),
        verhogingJongmeerderjarige(p),
        helftNorm21,
      ),
    ),
)

/** Article 24, unless housemates count and the person is 21 or older: then article 22a alone. */
export const normNaastNietRechthebbende = perPersoon((p: PersonRef) =>
  als(leeftijd(p).isTenMinste(jaar(21)).en(geldtKostendelersnorm))
    .dan(normMetKostendelers(p))
    .anders(helftVanDeNorm(p))
    .vermeerderdMet(verhoging24a),
)
