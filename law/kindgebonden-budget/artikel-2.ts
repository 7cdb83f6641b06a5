import { heeftToeslagpartner } from '../awir/artikel-3.ts'
import { percentageAfbouw, verhogingDrempelSamen, verhogingZonderPartner } from '../bedragen/kindgebonden-budget.ts'
import type { Bedrag } from '../kernel/expression.ts'
import { als, nihil } from '../kernel/words.ts'
import { drempelinkomen } from './artikel-1.ts'
import { bedragVoorKinderen, heeftKinderen, verhogingenNaarLeeftijd } from './kinderen.ts'
import { artikel } from './wet.ts'

/** Lid 6. */
const verhogingAlleen = artikel('2', { lid: 6 })
  .zegt('Zonder toeslagpartner is er een verhoging.', 'Without a benefit partner there is a raise.')
  .bedrag(
    'verhogingZonderPartner',
    'jaar',
    als(heeftKinderen.en(heeftToeslagpartner.niet())).dan(verhogingZonderPartner).anders(nihil('jaar')),
  )

export const volledigBedrag = artikel('2', { lid: 7 })
  .zegt('Het hele bedrag, voordat uw inkomen meetelt.', 'The whole amount, before your income counts.')
  .bedrag(
    'volledigBedrag',
    'jaar',
    bedragVoorKinderen.vermeerderdMet(verhogingenNaarLeeftijd).vermeerderdMet(verhogingAlleen),
  )

const drempel = als(heeftToeslagpartner)
  .dan(drempelinkomen.vermeerderdMet(verhogingDrempelSamen))
  .anders(drempelinkomen)

/** Lid 7 en 8: a percentage of the income above the threshold, which is higher with a partner. */
export const aanspraakPerJaarBij = (inkomen: Bedrag<'jaar'>): Bedrag<'jaar'> => {
  const vermindering = artikel('2', { lid: 8 })
    .zegt('Boven het drempelinkomen gaat er een deel af.', 'Above the threshold income a part is taken off.')
    .bedrag('vermindering', 'jaar', inkomen.verminderdMet(drempel).tenMinste(0).maal(percentageAfbouw))
  return artikel('2', { lid: 7 })
    .zegt('Het kindgebonden budget over een jaar.', 'The child budget over a year.')
    .bedrag('aanspraakPerJaar', 'jaar', volledigBedrag.verminderdMet(vermindering).tenMinste(0))
}
