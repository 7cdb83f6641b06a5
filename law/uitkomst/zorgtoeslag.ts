import { nihil } from '../kernel/words.ts'
import { blijftOnderVermogensgrens } from '../zorgtoeslag/artikel-3.ts'
import {
  aanspraakPerJaar,
  isErEenVerzekerde,
  zorgtoeslagBijMeerInkomen,
  zorgtoeslagPerJaar,
  zorgtoeslagPerMaand,
} from '../zorgtoeslag/zorgtoeslag.ts'
import { letOpToeslag, nietMeegenomenAwir, voorwaardeGrootGenoeg } from './toeslagen.ts'
import type { Voorziening } from './voorziening.ts'

export const voorzieningZorgtoeslag: Voorziening = {
  code: 'zorgtoeslag',
  soort: 'rijkstoeslagen',
  voorWie: 'inwoner',
  naam: { nl: 'zorgtoeslag', en: 'healthcare allowance' },
  per: 'maand',
  bedrag: zorgtoeslagPerMaand,
  voorwaarden: [
    {
      waarheid: isErEenVerzekerde,
      artikel: 'artikel 1 lid 1 onderdeel c Wet op de zorgtoeslag',
      waaromNiet: {
        nl: 'u nog geen zorgverzekering heeft die telt, of nog geen 18 was aan het eind van de vorige maand',
        en: 'you have no health insurance that counts yet, or were not 18 at the end of last month',
      },
    },
    {
      waarheid: blijftOnderVermogensgrens,
      artikel: 'artikel 3 lid 1 Wet op de zorgtoeslag',
      waaromNiet: {
        nl: 'u op 1 januari meer vermogen had dan mag',
        en: 'your assets on 1 January were above the limit',
      },
    },
    {
      waarheid: aanspraakPerJaar.isHogerDan(nihil('jaar')),
      artikel: 'artikel 2 lid 1 Wet op de zorgtoeslag',
      waaromNiet: { nl: 'uw inkomen te hoog is', en: 'your income is too high' },
    },
    voorwaardeGrootGenoeg(aanspraakPerJaar),
  ],
  bijkomend: [{ naam: 'zorgtoeslagPerJaar', per: 'jaar', volgtHoofdbedrag: false, bedrag: zorgtoeslagPerJaar }],
  bijMeerInkomen: zorgtoeslagBijMeerInkomen,
  nietMeegenomen: [
    {
      artikel: 'artikel 4a Wet op de zorgtoeslag',
      zin: {
        nl: 'Wie in het buitenland woont en daar verdragsverzekerd is, krijgt een ander bedrag.',
        en: 'Who lives abroad with treaty insurance receives a different amount.',
      },
    },
    {
      artikel: 'artikel 24 Zorgverzekeringswet',
      zin: {
        nl: 'Wie vastzit, of als militair in dienst is, krijgt geen zorgtoeslag; dat is niet meegerekend.',
        en: 'Who is detained, or serves as a soldier, gets no healthcare allowance; that is not included.',
      },
    },
    ...nietMeegenomenAwir,
  ],
  letOp: letOpToeslag,
  aanvragen: {
    nl: 'U mag altijd aanvragen, bij Dienst Toeslagen (toeslagen.nl). Wij helpen u daarbij.',
    en: 'You may always apply, at Dienst Toeslagen (toeslagen.nl). We help you with it.',
  },
}
