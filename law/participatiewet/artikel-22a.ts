import { deel22aLid3a, deel22aLid3b } from '../bedragen/participatiewet.ts'
import { leeftijd } from '../feiten/gezin.ts'
import { isTijdelijkEldersVoorMantelzorg } from '../feiten/wonen.ts'
import type { Aantal, Bedrag } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { aantal, als, deel, jaar, perPersoon } from '../kernel/words.ts'
import { centenVolgens22a } from './afronding.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { heeftKinderen } from './artikel-4.ts'
import { aantalKostendelendeMedebewoners } from './artikel-19a.ts'
import { metVerhogingTotGrens, verhogingenSamen } from './artikel-20.ts'
import { norm21Gehuwden } from './artikel-21.ts'
import { norm22EenPensioengerechtigd, norm22Gehuwden } from './artikel-22.ts'
import { artikel } from './wet.ts'

const veertigProcent = deel(40, 100)
const dertigProcent = deel(30, 100)

/** Lid 1: ((40% + A x 30%) / A) x B, the fraction kept exact and only the result rounded to cents. */
export const kostendelersnorm = (a: Aantal, b: Bedrag<'maand'>): Bedrag<'maand'> =>
  b
    .maal(veertigProcent.vermeerderdMet(dertigProcent.maal(a)))
    .gedeeldDoor(a)
    .afgerond(centenVolgens22a)

const eenAls21 = (p: PersonRef) =>
  als(leeftijd(p).isTenMinste(jaar(21)))
    .dan(aantal(1))
    .anders(aantal(0))

/** A: the housemates who count, the person, and the spouse of 21 or older. */
export const aantalA = perPersoon((p: PersonRef) =>
  artikel('22a', { lid: 1 })
    .voor(p)
    .zegt(
      'A: de huisgenoten die meetellen, u zelf, en uw echtgenoot van 21 of ouder.',
      'A: the housemates who count, yourself, and your spouse of 21 or older.',
    )
    .aantal(
      'A',
      aantalKostendelendeMedebewoners.vermeerderdMet(aantal(1)).vermeerderdMet(
        als(heeftEchtgenoot)
          .dan(eenAls21(p === 'partner' ? 'aanvrager' : 'partner'))
          .anders(aantal(0)),
      ),
    ),
)

const echtgenootIsPensioengerechtigd = (p: PersonRef) =>
  heeftEchtgenoot.en(isPensioengerechtigd(p === 'partner' ? 'aanvrager' : 'partner'))

/** B: the couple norm, by who has reached state pension age. */
const normB = (p: PersonRef) =>
  als(isPensioengerechtigd(p))
    .dan(norm22Gehuwden)
    .anders(als(echtgenootIsPensioengerechtigd(p)).dan(norm22EenPensioengerechtigd).anders(norm21Gehuwden))

export const normMetKostendelers = perPersoon((p: PersonRef) =>
  artikel('22a', { lid: 1 })
    .voor(p)
    .zegt(
      'Wie een woning deelt met huisgenoten van 27 of ouder, krijgt een lagere norm, omdat de kosten gedeeld worden.',
      'Whoever shares a home with housemates of 27 or older has a lower norm, as costs are shared.',
    )
    .bedrag('kostendelersnorm', 'maand', kostendelersnorm(aantalA(p), normB(p))),
)

/** For article 23 lid 3, "as someone on their own": the spouse is not in A and does not decide B. */
export const normMetKostendelersAlsAlleenstaande = perPersoon((p: PersonRef) =>
  artikel('22a', { lid: 1 })
    .voor(p)
    .zegt(
      'Telt u apart omdat een van u in een inrichting woont, dan delen alleen u en uw huisgenoten de kosten.',
      'When you count apart because one of you lives in an institution, only you and your housemates share the costs.',
    )
    .bedrag(
      'kostendelersnormAlsAlleenstaande',
      'maand',
      kostendelersnorm(
        aantalKostendelendeMedebewoners.vermeerderdMet(aantal(1)),
        als(isPensioengerechtigd(p)).dan(norm22Gehuwden).anders(norm21Gehuwden),
      ),
    ),
)

const isIemandElders = isTijdelijkEldersVoorMantelzorg('aanvrager').of(
  heeftEchtgenoot.en(isTijdelijkEldersVoorMantelzorg('partner')),
)

/** Lid 1 and 4: not for who lives elsewhere for a time to give intensive care. */
export const geldtKostendelersnorm = artikel('22a', { lid: 4 })
  .zegt(
    'De kostendelersnorm geldt als er huisgenoten meetellen, behalve als u tijdelijk ergens anders woont om intensief voor iemand te zorgen.',
    'The norm for shared homes applies when housemates count, unless you live elsewhere for a time to give intensive care.',
  )
  .waarheid('geldtKostendelersnorm', aantalKostendelendeMedebewoners.isHogerDan(aantal(0)).en(isIemandElders.niet()))

/** Lid 2: the sum of what each spouse has. */
export const normGehuwdenMetKostendelers = artikel('22a', { lid: 2 })
  .zegt('Voor gehuwden: de normen van allebei bij elkaar.', 'For spouses: both norms added up.')
  .bedrag(
    'kostendelersnormGehuwden',
    'maand',
    normMetKostendelers('aanvrager').vermeerderdMet(normMetKostendelers('partner')),
  )

const isAanvragerDeOudere = leeftijd('aanvrager').isTenMinste(jaar(21))

const lid3 = artikel('22a', { lid: 3 })
  .zegt(
    'Is een van de gehuwden 18, 19 of 20: een vast bedrag plus de norm van de ander.',
    'When one of the spouses is 18, 19 or 20: a fixed amount plus the norm of the other.',
  )
  .bedrag(
    'kostendelersnormEenJong',
    'maand',
    als(heeftKinderen)
      .dan(deel22aLid3a)
      .anders(deel22aLid3b)
      .vermeerderdMet(
        als(isAanvragerDeOudere).dan(normMetKostendelers('aanvrager')).anders(normMetKostendelers('partner')),
      ),
  )

/**
 * Lid 3 with the raise of article 20 lid 3. Article 20 lid 4 names only the norms of its own lid 1 and 2; the limit of
 * article 21 is applied here too. The sources leave this open.
 */
export const normEenJongMetKostendelers = metVerhogingTotGrens(lid3, verhogingenSamen, norm21Gehuwden)
