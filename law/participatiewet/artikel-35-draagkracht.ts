import { zitInSchuldregeling } from '../feiten/aanvullend.ts'
import { eigenPensioen, netto, overigeInkomsten } from '../feiten/middelen.ts'
import { overMaanden } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { als, nihil } from '../kernel/words.ts'
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
import { heeftEchtgenoot } from './artikel-3.ts'
import { geldtKostendelersnorm } from './artikel-22a.ts'
import { vakantieaanspraak } from './artikel-31-vakantietoeslag.ts'
import { inAanmerkingTeNemenVermogen, vermogen } from './artikel-34.ts'
import { bijstandsnorm, bijstandsnormZonderHuisgenoten } from './normen.ts'
import { artikel } from './wet.ts'

/** Which norm income is compared with: the municipality may leave housemates out. */
export const normVoorDraagkracht = artikel('35', { lid: 1, aard: 'lokaal' })
  .zegt(
    'Met deze norm vergelijkt de gemeente uw inkomen. De gemeente kan huisgenoten buiten beschouwing laten.',
    'The municipality compares your income with this norm. It may leave housemates out.',
  )
  .bedrag(
    'normVoorDraagkracht',
    'maand',
    als(geldtKostendelersnorm.en(geldtKostendelersnormVoorDraagkracht.niet()))
      .dan(bijstandsnormZonderHuisgenoten)
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
