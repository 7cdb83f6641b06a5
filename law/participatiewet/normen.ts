import { leeftijd } from '../feiten/gezin.ts'
import { isInInrichting } from '../feiten/wonen.ts'
import type { Bedrag } from '../kernel/expression.ts'
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
  normMetKostendelersAlsAlleenstaande,
} from './artikel-22a.ts'
import { normInrichtingAlleenstaande, normInrichtingGehuwden } from './artikel-23.ts'
import { helftVanDeNorm, normNaastNietRechthebbende } from './artikel-24.ts'
import { verhoging24a } from './artikel-24a.ts'
import { verlagingOmWoonsituatie } from './artikel-27.ts'
import { verlagingNaSchool } from './artikel-28.ts'
import { heeftAlleenAanvragerRecht, heeftAlleenPartnerRecht } from './recht.ts'
import { artikel } from './wet.ts'

const isJong = perPersoon((p: PersonRef) => leeftijd(p).isLagerDan(jaar(21)))
const beidenJong = isJong('aanvrager').en(isJong('partner'))
const eenJong = isJong('aanvrager').of(isJong('partner'))
const beidenPensioengerechtigd = isPensioengerechtigd('aanvrager').en(isPensioengerechtigd('partner'))
const eenPensioengerechtigd = isPensioengerechtigd('aanvrager').of(isPensioengerechtigd('partner'))

/** The norm with article 22a where it holds, or the one without it. */
type Kies = (gedeeld: Bedrag<'maand'>, alleen: Bedrag<'maand'>) => Bedrag<'maand'>

const metHuisgenoten: Kies = (gedeeld, alleen) => als(geldtKostendelersnorm).dan(gedeeld).anders(alleen)
const zonderHuisgenoten: Kies = (_, alleen) => alleen

const normAlleen = (kies: Kies, p: PersonRef, gedeeld: Bedrag<'maand'>) =>
  als(isInInrichting(p))
    .dan(normInrichtingAlleenstaande)
    .anders(
      als(isJong(p))
        .dan(normJongeAlleenstaande(p))
        .anders(kies(gedeeld, als(isPensioengerechtigd(p)).dan(norm22Alleenstaande).anders(norm21Alleenstaande))),
    )

type VanIeder = (p: PersonRef) => Bedrag<'maand'>

/** Which norm holds for someone of two who is taken as being on their own (article 23 lid 3). */
const alsAlleenstaande = (kies: Kies): VanIeder =>
  perPersoon((p: PersonRef) => normAlleen(kies, p, normMetKostendelersAlsAlleenstaande(p)))
const normAlsAlleenstaande = alsAlleenstaande(metHuisgenoten)
const normAlsAlleenstaandeZonder = alsAlleenstaande(zonderHuisgenoten)

const normZonderKostendelers = als(beidenPensioengerechtigd)
  .dan(norm22Gehuwden)
  .anders(als(eenPensioengerechtigd).dan(norm22EenPensioengerechtigd).anders(norm21Gehuwden))

const normThuis = (kies: Kies) =>
  als(beidenJong)
    .dan(normBeidenJong)
    .anders(
      kies(
        als(eenJong).dan(normEenJongMetKostendelers).anders(normGehuwdenMetKostendelers),
        als(eenJong).dan(normEenJong).anders(normZonderKostendelers),
      ),
    )

const somVanBeiden = (van: VanIeder) => van('aanvrager').vermeerderdMet(van('partner'))

const normEenInInrichting = artikel('23', { lid: 3 })
  .zegt(
    'Woont een van de gehuwden in een inrichting, dan tellen de normen op die ieder als alleenstaande zou hebben.',
    'When one of the spouses lives in an institution, the norms each would have on their own are added up.',
  )
  .bedrag('normEenInInrichting', 'maand', somVanBeiden(normAlsAlleenstaande))

const normBeiden = (kies: Kies, eenInInrichting: Bedrag<'maand'>) =>
  als(isInInrichting('aanvrager').en(isInInrichting('partner')))
    .dan(normInrichtingGehuwden)
    .anders(
      als(isInInrichting('aanvrager').of(isInInrichting('partner')))
        .dan(eenInInrichting)
        .anders(normThuis(kies)),
    )

/** The norm of spouses who both have a right; also the measure of article 32 lid 3. */
export const normGehuwden = normBeiden(metHuisgenoten, normEenInInrichting)

interface Delen {
  readonly kies: Kies
  readonly apart: VanIeder
  readonly beiden: Bedrag<'maand'>
  readonly naast: VanIeder
}

const normVan = ({ kies, apart, beiden, naast }: Delen) => {
  const rechthebbende = (p: PersonRef) =>
    als(isInInrichting(p).of(isInInrichting(p === 'partner' ? 'aanvrager' : 'partner')))
      .dan(apart(p))
      .anders(naast(p))
  return als(heeftEchtgenoot)
    .dan(
      als(heeftAlleenAanvragerRecht)
        .dan(rechthebbende('aanvrager'))
        .anders(als(heeftAlleenPartnerRecht).dan(rechthebbende('partner')).anders(beiden)),
    )
    .anders(normAlleen(kies, 'aanvrager', normMetKostendelers('aanvrager')))
}

/** Article 5 onderdeel c: the norm of § 3.2 less what the college takes off by § 3.3. */
const metVerlaging = (norm: Bedrag<'maand'>) =>
  norm.verminderdMet(verlagingOmWoonsituatie).verminderdMet(verlagingNaSchool).tenMinste(0)

/** As if no housemate counted: what a municipality may compare income with for article 35. */
export const bijstandsnormZonderHuisgenoten = metVerlaging(
  normVan({
    kies: zonderHuisgenoten,
    apart: normAlsAlleenstaandeZonder,
    beiden: normBeiden(zonderHuisgenoten, somVanBeiden(normAlsAlleenstaandeZonder)),
    naast: (p) => helftVanDeNorm(p).vermeerderdMet(verhoging24a),
  }),
)

export const bijstandsnorm = artikel('19', { lid: 1, onderdeel: 'a' })
  .zegt(
    'De norm is het bedrag waarmee u in uw situatie moet kunnen rondkomen, met vakantietoeslag.',
    'The norm is the amount you should be able to live on in your situation, holiday allowance included.',
  )
  .bedrag(
    'bijstandsnorm',
    'maand',
    metVerlaging(
      normVan({
        kies: metHuisgenoten,
        apart: normAlsAlleenstaande,
        beiden: normGehuwden,
        naast: normNaastNietRechthebbende,
      }),
    ),
  )
