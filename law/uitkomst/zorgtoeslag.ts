import { nihil } from '../kernel/words.ts'
import { naPartnerZonderVerzekering } from '../zorgtoeslag/artikel-2.ts'
import { blijftOnderVermogensgrens } from '../zorgtoeslag/artikel-3.ts'
import { isErEenVerzekerde, zorgtoeslagPerJaar, zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'
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
      waarheid: naPartnerZonderVerzekering.isHogerDan(nihil('jaar')),
      artikel: 'artikel 2 lid 1 Wet op de zorgtoeslag',
      waaromNiet: { nl: 'uw inkomen te hoog is', en: 'your income is too high' },
    },
  ],
  bijkomend: [{ naam: 'zorgtoeslagPerJaar', per: 'jaar', volgtHoofdbedrag: false, bedrag: zorgtoeslagPerJaar }],
  nietMeegenomen: [
    {
      artikel: 'artikel 4a Wet op de zorgtoeslag',
      zin: {
        nl: 'Wie in het buitenland woont en daar verdragsverzekerd is, krijgt een ander bedrag.',
        en: 'Who lives abroad with treaty insurance receives a different amount.',
      },
    },
    {
      artikel: 'artikelen 3, 5 en 9 Algemene wet inkomensafhankelijke regelingen',
      zin: {
        nl: 'Wie uw toeslagpartner is en of het verblijfsrecht van uw partner telt, bepaalt Dienst Toeslagen.',
        en: "Who is your benefit partner and whether your partner's right of residence counts is decided by Dienst Toeslagen.",
      },
    },
  ],
  letOp: {
    nl: 'Dit is een voorzichtig bedrag. Stijgt uw inkomen dit jaar, of krijgt u een partner, dan moet u (een deel) terugbetalen. Geef veranderingen meteen door aan Dienst Toeslagen.',
    en: 'This is a careful figure. If your income rises this year, or you get a partner, you have to pay back (part of) it. Report changes to Dienst Toeslagen at once.',
  },
  aanvragen: {
    nl: 'U mag altijd aanvragen, bij Dienst Toeslagen (toeslagen.nl). Wij helpen u daarbij.',
    en: 'You may always apply, at Dienst Toeslagen (toeslagen.nl). We help you with it.',
  },
}
