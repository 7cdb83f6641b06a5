import { zitInSchuldregeling } from '../feiten/aanvullend.ts'
import { leeftijd } from '../feiten/gezin.ts'
import { eigenPensioen, netto, overigeInkomsten } from '../feiten/middelen.ts'
import { isInInrichting } from '../feiten/wonen.ts'
import { overMaanden } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, jaar, nihil, perPersoon } from '../kernel/words.ts'
import { procentVan } from '../lokaal/procent.ts'
import {
  blijftVermogenOnderGrensVrij,
  draagkrachtDeelProcent,
  draagkrachtMaanden,
  draagkrachtVolProcent,
  draagkrachtVrijProcent,
  geldtKostendelersnormVoorDraagkracht,
  vervaltDraagkrachtBijSchuldregeling,
} from '../lokaal/regels.ts'
import { isPensioengerechtigd } from './artikel-1.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { norm21Alleenstaande, norm21Gehuwden } from './artikel-21.ts'
import { norm22Alleenstaande, norm22EenPensioengerechtigd, norm22Gehuwden } from './artikel-22.ts'
import { geldtKostendelersnorm } from './artikel-22a.ts'
import { vakantieaanspraak } from './artikel-31-vakantietoeslag.ts'
import { inAanmerkingTeNemenVermogen, vermogen } from './artikel-34.ts'
import { bijstandsnorm } from './normen.ts'
import { heeftAlleenAanvragerRecht, heeftAlleenPartnerRecht } from './recht.ts'
import { artikel } from './wet.ts'

const isVanaf21 = perPersoon((p: PersonRef) => leeftijd(p).isTenMinste(jaar(21)))
const gehuwdEn = (p: (p: PersonRef) => ReturnType<typeof isVanaf21>) => heeftEchtgenoot.niet().of(p('partner'))

/** The kostendelersnorm only stands in the place of these; elsewhere the norm is the same without housemates. */
const normZonderHuisgenoten = als(heeftEchtgenoot)
  .dan(
    als(isPensioengerechtigd('aanvrager').en(isPensioengerechtigd('partner')))
      .dan(norm22Gehuwden)
      .anders(
        als(isPensioengerechtigd('aanvrager').of(isPensioengerechtigd('partner')))
          .dan(norm22EenPensioengerechtigd)
          .anders(norm21Gehuwden),
      ),
  )
  .anders(als(isPensioengerechtigd('aanvrager')).dan(norm22Alleenstaande).anders(norm21Alleenstaande))

const thuis = (p: PersonRef) => isInInrichting(p).niet()

const isNormVerlaagdDoorHuisgenoten = geldtKostendelersnorm.en(
  isVanaf21('aanvrager'),
  gehuwdEn(isVanaf21),
  thuis('aanvrager'),
  gehuwdEn(thuis),
  heeftAlleenAanvragerRecht.niet(),
  heeftAlleenPartnerRecht.niet(),
)

/** Which norm income is compared with: the municipality may leave housemates out. */
export const normVoorDraagkracht = artikel('35', { lid: 1, aard: 'lokaal' })
  .zegt(
    'Met deze norm vergelijkt de gemeente uw inkomen. De gemeente kan huisgenoten buiten beschouwing laten.',
    'The municipality compares your income with this norm. It may leave housemates out.',
  )
  .bedrag(
    'normVoorDraagkracht',
    'maand',
    als(isNormVerlaagdDoorHuisgenoten.en(geldtKostendelersnormVoorDraagkracht.niet()))
      .dan(normZonderHuisgenoten)
      .anders(bijstandsnorm),
  )

const inkomenVan = (p: PersonRef) =>
  netto(p).vermeerderdMet(vakantieaanspraak(p)).vermeerderdMet(overigeInkomsten(p)).vermeerderdMet(eigenPensioen(p))

/** Nothing of article 31 lid 2 is left out here. */
export const inkomenVoorDraagkracht = artikel('35', { lid: 1 })
  .zegt(
    'Voor bijzondere kosten telt al het inkomen mee, ook wat voor de bijstand vrij is.',
    'For special costs all income counts, also what is disregarded for social assistance.',
  )
  .bedrag(
    'inkomenVoorDraagkracht',
    'maand',
    inkomenVan('aanvrager').vermeerderdMet(als(heeftEchtgenoot).dan(inkomenVan('partner')).anders(nihil('maand'))),
  )

const grens = (naam: string, procent: typeof draagkrachtVrijProcent) =>
  artikel('35', { lid: 1, aard: 'lokaal' })
    .zegt('Een grens van de gemeente, als deel van de norm.', 'A limit of the municipality, as a part of the norm.')
    .bedrag(naam, 'maand', procentVan(normVoorDraagkracht, procent))

const vrijTot = grens('draagkrachtGrens', draagkrachtVrijProcent)
const volVanaf = grens('draagkrachtBovengrens', draagkrachtVolProcent)

const boven = inkomenVoorDraagkracht.verminderdMet(volVanaf).tenMinste(0)
const daartussen = inkomenVoorDraagkracht.tenHoogste(volVanaf).verminderdMet(vrijTot).tenMinste(0)

/** Out of income, over the period that the municipality counts. */
export const draagkrachtUitInkomen = artikel('35', { lid: 1, aard: 'lokaal' })
  .zegt(
    'Dit deel van uw inkomen boven de grens is voor de bijzondere kosten, over de periode die de gemeente telt.',
    'This part of your income above the limit is for the special costs, over the period that the municipality counts.',
  )
  .bedrag(
    'draagkrachtUitInkomen',
    'eenmalig',
    als(zitInSchuldregeling.en(vervaltDraagkrachtBijSchuldregeling))
      .dan(nihil('eenmalig'))
      .anders(overMaanden(procentVan(daartussen, draagkrachtDeelProcent).vermeerderdMet(boven), draagkrachtMaanden)),
  )

/** Article 34 lid 2 does not hold by itself; the municipality says whether its limit does. */
export const draagkrachtUitVermogen = artikel('35', { lid: 1, aard: 'lokaal' })
  .zegt(
    'Dit deel van uw vermogen is voor de bijzondere kosten. De gemeente zegt of de vermogensgrens vrij blijft.',
    'This part of your assets is for the special costs. The municipality says whether the limit stays free.',
  )
  .bedrag(
    'draagkrachtUitVermogen',
    'eenmalig',
    als(blijftVermogenOnderGrensVrij).dan(inAanmerkingTeNemenVermogen).anders(vermogen.tenMinste(0)),
  )
