import {
  isInkomenOnderMinimagrens,
  isOudGenoegVoorMinimaregeling,
  isVermogenGoedVoorMinimaregeling,
  minimaregeling,
} from '../lokaal/minimaregeling.ts'
import type { Voorziening } from './voorziening.ts'

const regels = 'de regels van uw gemeente'

export const voorzieningMinimaregeling: Voorziening = {
  code: 'minimaregeling',
  soort: 'minimabeleid',
  voorWie: 'inwoner',
  naam: { nl: 'de minimaregeling van uw gemeente', en: 'the scheme for low incomes of your municipality' },
  per: 'jaar',
  bedrag: minimaregeling,
  voorwaarden: [
    {
      waarheid: isOudGenoegVoorMinimaregeling,
      artikel: regels,
      waaromNiet: { nl: 'u nog geen 18 bent', en: 'you are not 18 yet' },
    },
    {
      waarheid: isInkomenOnderMinimagrens,
      artikel: regels,
      waaromNiet: {
        nl: 'uw inkomen boven de grens van uw gemeente ligt',
        en: 'your income is above the limit of your municipality',
      },
    },
    {
      waarheid: isVermogenGoedVoorMinimaregeling,
      artikel: regels,
      waaromNiet: { nl: 'u meer geld of bezit heeft dan mag', en: 'you have more money or possessions than allowed' },
    },
  ],
  bijkomend: [],
  nietMeegenomen: [
    {
      artikel: regels,
      zin: {
        nl: 'Uw gemeente kan meer hebben: kwijtschelding van belasting, een fonds voor kinderen, of hulp in natura.',
        en: 'Your municipality may have more: remission of taxes, a fund for children, or help in kind.',
      },
    },
  ],
  letOp: { nl: 'Dit is nog geen besluit.', en: 'This is not a decision yet.' },
  aanvragen: { nl: 'U mag altijd aanvragen, bij uw gemeente.', en: 'You may always apply, at your municipality.' },
}
