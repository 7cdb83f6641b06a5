import { heeftToeslagpartner } from '../awir/artikel-3.ts'
import {
  percentageAlleen,
  percentageBovenDrempel,
  percentageSamen,
  standaardpremiePerJaar,
} from '../bedragen/zorgtoeslag.ts'
import type { Bedrag } from '../kernel/expression.ts'
import { aantal, als, deel } from '../kernel/words.ts'
import { drempelinkomen, isVerzekerde } from './artikel-1.ts'
import { artikel } from './wet.ts'

/** Lid 2 en 3: the percentage is taken of the threshold income, never of one's own. */
const normpremieBij = (inkomen: Bedrag<'jaar'>): Bedrag<'jaar'> =>
  artikel('2', { lid: 3 })
    .zegt(
      'Dit deel van de premie kunt u zelf betalen. Tot het drempelinkomen is het voor iedereen gelijk, daarboven stijgt het met het inkomen.',
      'This part of the premium you can pay yourself. Up to the threshold income it is the same for all, above it rises with income.',
    )
    .bedrag(
      'normpremie',
      'jaar',
      drempelinkomen
        .maal(als(heeftToeslagpartner).dan(percentageSamen).anders(percentageAlleen))
        .vermeerderdMet(inkomen.verminderdMet(drempelinkomen).tenMinste(0).maal(percentageBovenDrempel)),
    )

const standaardpremie = artikel('4')
  .zegt(
    'Wat een zorgverzekering gemiddeld kost, met eigen risico.',
    'What health insurance costs on average, excess included.',
  )
  .bedrag('standaardpremie', 'jaar', standaardpremiePerJaar)

/** Lid 1. */
const verschilBij = (inkomen: Bedrag<'jaar'>): Bedrag<'jaar'> =>
  artikel('2', { lid: 1 })
    .zegt(
      'De toeslag is de gemiddelde premie (voor partners twee keer) min wat u zelf kunt betalen.',
      'The allowance is the average premium (twice for partners) minus what you can pay yourself.',
    )
    .bedrag(
      'verschil',
      'jaar',
      standaardpremie
        .maal(als(heeftToeslagpartner).dan(aantal(2)).anders(aantal(1)))
        .verminderdMet(normpremieBij(inkomen))
        .tenMinste(0),
    )

const zijnBeidenVerzekerd = isVerzekerde('aanvrager').en(isVerzekerde('partner'))

/** Lid 4: half when one of the partners is not insured. The yearly claim at an income, before conditions and rounding. */
export function aanspraakPerJaarBij(inkomen: Bedrag<'jaar'>): Bedrag<'jaar'> {
  const verschil = verschilBij(inkomen)
  return artikel('2', { lid: 4 })
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
}
