import { isGrootGenoeg } from '../awir/artikel-14.ts'
import type { Bedrag } from '../kernel/expression.ts'
import type { NietMeegenomen, Voorwaarde } from './voorziening.ts'

/** The last condition of both: what is left is enough to be granted. */
export const voorwaardeGrootGenoeg = (aanspraak: Bedrag<'jaar'>): Voorwaarde => ({
  waarheid: isGrootGenoeg(aanspraak),
  artikel: 'artikel 14 lid 4 Algemene wet inkomensafhankelijke regelingen',
  waaromNiet: {
    nl: 'er bij uw inkomen minder dan 24 euro per jaar overblijft, en zo weinig niet wordt betaald',
    en: 'with your income less than 24 euros a year remain, and so little is not paid',
  },
})

/** What both allowances of Dienst Toeslagen leave to facts, because the text of the Awir is not among the sources. */
export const nietMeegenomenAwir: readonly NietMeegenomen[] = [
  {
    artikel: 'artikelen 3, 5 en 9 Algemene wet inkomensafhankelijke regelingen',
    zin: {
      nl: 'Wie uw toeslagpartner is, vanaf welke maand, en of het verblijfsrecht van uw partner telt, bepaalt Dienst Toeslagen.',
      en: "Who is your benefit partner, from which month, and whether your partner's right of residence counts is decided by Dienst Toeslagen.",
    },
  },
  {
    artikel: 'artikel 8 Algemene wet inkomensafhankelijke regelingen',
    zin: {
      nl: 'Het jaarinkomen is wat u opgeeft; wat de Belastingdienst vaststelt, telt. Bijstand die nog komt, is geschat.',
      en: 'The yearly income is what you state; what the tax office establishes counts. Assistance still to come is estimated.',
    },
  },
]

export const letOpToeslag = {
  nl: 'Dit is een voorzichtig bedrag. Stijgt uw inkomen dit jaar, of krijgt u een partner, dan moet u (een deel) terugbetalen. Geef veranderingen meteen door aan Dienst Toeslagen.',
  en: 'This is a careful figure. If your income rises this year, or you get a partner, you have to pay back (part of) it. Report changes to Dienst Toeslagen at once.',
}
