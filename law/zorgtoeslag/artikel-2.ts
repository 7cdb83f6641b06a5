import { standaardpremie2026 } from '../bedragen/zorgtoeslag.ts'
import { toetsingsinkomenVan } from '../feiten/zorgtoeslag.ts'
import type { Bedrag, Deel } from '../kernel/expression.ts'
import { aantal, als, deel, nihil, percentage } from '../kernel/words.ts'
import { drempelinkomen, heeftToeslagpartner, isVerzekerde } from './artikel-1.ts'
import { artikel, artikelAwir } from './wet.ts'

export const toetsingsinkomen = artikelAwir('8')
  .zegt(
    'Het inkomen over het hele jaar, van u en uw toeslagpartner samen.',
    'The income over the whole year, of you and your benefit partner together.',
  )
  .bedrag(
    'toetsingsinkomen',
    'jaar',
    toetsingsinkomenVan('aanvrager').vermeerderdMet(
      als(heeftToeslagpartner).dan(toetsingsinkomenVan('partner')).anders(nihil('jaar')),
    ),
  )

/** Lid 2 en 3: the percentage is taken of the threshold income, never of one's own. */
const premieVolgens = (opDrempel: Deel): Bedrag<'jaar'> =>
  drempelinkomen
    .maal(opDrempel)
    .vermeerderdMet(toetsingsinkomen.verminderdMet(drempelinkomen).tenMinste(0).maal(percentage('13,730')))

export const normpremie = artikel('2', { lid: 3 })
  .zegt(
    'Dit deel van de premie kunt u zelf betalen. Tot het drempelinkomen is het voor iedereen gelijk, daarboven stijgt het met het inkomen.',
    'This part of the premium you can pay yourself. Up to the threshold income it is the same for all, above it rises with income.',
  )
  .bedrag(
    'normpremie',
    'jaar',
    als(heeftToeslagpartner)
      .dan(premieVolgens(percentage('4,289')))
      .anders(premieVolgens(percentage('1,912'))),
  )

const standaardpremie = artikel('4')
  .zegt(
    'Wat een zorgverzekering gemiddeld kost, met eigen risico.',
    'What health insurance costs on average, excess included.',
  )
  .bedrag('standaardpremie', 'jaar', standaardpremie2026)

/** Lid 1. */
const verschil = artikel('2', { lid: 1 })
  .zegt(
    'De toeslag is de gemiddelde premie (voor partners twee keer) min wat u zelf kunt betalen.',
    'The allowance is the average premium (twice for partners) minus what you can pay yourself.',
  )
  .bedrag(
    'verschil',
    'jaar',
    standaardpremie
      .maal(als(heeftToeslagpartner).dan(aantal(2)).anders(aantal(1)))
      .verminderdMet(normpremie)
      .tenMinste(0),
  )

const zijnBeidenVerzekerd = isVerzekerde('aanvrager').en(isVerzekerde('partner'))

/** Lid 4: half when one of the partners is not insured. */
export const naPartnerZonderVerzekering = artikel('2', { lid: 4 })
  .zegt(
    'Is een van de partners niet verzekerd, dan is de toeslag de helft.',
    'When one of the partners is not insured, the allowance is half.',
  )
  .bedrag(
    'aanspraakPerJaar',
    'jaar',
    als(heeftToeslagpartner.en(zijnBeidenVerzekerd.niet()))
      .dan(verschil.maal(deel(1, 2)))
      .anders(verschil),
  )
