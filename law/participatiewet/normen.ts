import { leeftijd } from '../feiten/gezin.ts'
import { isInInrichting } from '../feiten/wonen.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, jaar, perPersoon } from '../kernel/words.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { normBeidenJong, normEenJong, normJongeAlleenstaande } from './artikel-20.ts'
import { norm21Alleenstaande, norm21Gehuwden } from './artikel-21.ts'
import { norm22Alleenstaande, norm22EenPensioengerechtigd, norm22Gehuwden } from './artikel-22.ts'
import {
  geldtKostendelersnorm,
  normEenJongMetKostendelers,
  normGehuwdenMetKostendelers,
  normMetKostendelers,
} from './artikel-22a.ts'
import { normInrichtingAlleenstaande, normInrichtingGehuwden } from './artikel-23.ts'
import { normNaastNietRechthebbende } from './artikel-24.ts'
import { verlagingOmWoonsituatie } from './artikel-27.ts'
import { verlagingNaSchool } from './artikel-28.ts'
import { heeftAlleenAanvragerRecht, heeftAlleenPartnerRecht } from './recht.ts'
import { artikel } from './wet.ts'

const isJong = perPersoon((p: PersonRef) => leeftijd(p).isLagerDan(jaar(21)))
const beidenJong = isJong('aanvrager').en(isJong('partner'))
const eenJong = isJong('aanvrager').of(isJong('partner'))
const beidenPensioengerechtigd = isPensioengerechtigd('aanvrager').en(isPensioengerechtigd('partner'))
const eenPensioengerechtigd = isPensioengerechtigd('aanvrager').of(isPensioengerechtigd('partner'))

/** Which norm holds for someone on their own, or taken as such (article 23 lid 3). */
const normAlsAlleenstaande = perPersoon((p: PersonRef) =>
  als(isInInrichting(p))
    .dan(normInrichtingAlleenstaande)
    .anders(
      als(isJong(p))
        .dan(normJongeAlleenstaande(p))
        .anders(
          als(geldtKostendelersnorm)
            .dan(normMetKostendelers(p))
            .anders(als(isPensioengerechtigd(p)).dan(norm22Alleenstaande).anders(norm21Alleenstaande)),
        ),
    ),
)

const normZonderKostendelers = als(beidenPensioengerechtigd)
  .dan(norm22Gehuwden)
  .anders(als(eenPensioengerechtigd).dan(norm22EenPensioengerechtigd).anders(norm21Gehuwden))

const normThuis = als(beidenJong)
  .dan(normBeidenJong)
  .anders(
    als(geldtKostendelersnorm)
      .dan(als(eenJong).dan(normEenJongMetKostendelers).anders(normGehuwdenMetKostendelers))
      .anders(als(eenJong).dan(normEenJong).anders(normZonderKostendelers)),
  )

const normEenInInrichting = artikel('23', { lid: 3 })
  .zegt(
    'Woont een van de gehuwden in een inrichting, dan tellen de normen op die ieder als alleenstaande zou hebben.',
    'When one of the spouses lives in an institution, the norms each would have on their own are added up.',
  )
  .bedrag(
    'normEenInInrichting',
    'maand',
    normAlsAlleenstaande('aanvrager').vermeerderdMet(normAlsAlleenstaande('partner')),
  )

/** The norm of spouses who both have a right; also the measure of article 32 lid 3. */
export const normGehuwden = als(isInInrichting('aanvrager').en(isInInrichting('partner')))
  .dan(normInrichtingGehuwden)
  .anders(
    als(isInInrichting('aanvrager').of(isInInrichting('partner')))
      .dan(normEenInInrichting)
      .anders(normThuis),
  )

const normVanRechthebbende = perPersoon((p: PersonRef) =>
  als(isInInrichting(p).of(isInInrichting(p === 'partner' ? 'aanvrager' : 'partner')))
    .dan(normAlsAlleenstaande(p))
    .anders(normNaastNietRechthebbende(p)),
)

const norm = als(heeftEchtgenoot)
  .dan(
    als(heeftAlleenAanvragerRecht)
      .dan(normVanRechthebbende('aanvrager'))
      .anders(als(heeftAlleenPartnerRecht).dan(normVanRechthebbende('partner')).anders(normGehuwden)),
  )
  .anders(normAlsAlleenstaande('aanvrager'))

/** Article 5 onderdeel c: the norm of § 3.2 less what the college takes off by § 3.3. */
export const bijstandsnorm = artikel('19', { lid: 1, onderdeel: 'a' })
  .zegt(
    'De norm is het bedrag waarmee u in uw situatie moet kunnen rondkomen, met vakantietoeslag.',
    'The norm is the amount you should be able to live on in your situation, holiday allowance included.',
  )
  .bedrag(
    'bijstandsnorm',
    'maand',
    norm.verminderdMet(verlagingOmWoonsituatie).verminderdMet(verlagingNaSchool).tenMinste(0),
  )
