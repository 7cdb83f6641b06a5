import { nihil } from '../kernel/words.ts'
import { blijftOnderVermogensgrens, isErEenOuder } from '../kindgebonden-budget/artikel-1.ts'
import { heeftKinderen } from '../kindgebonden-budget/kinderen.ts'
import {
  aanspraakPerJaar,
  kindgebondenBudgetBijMeerInkomen,
  kindgebondenBudgetPerJaar,
  kindgebondenBudgetPerMaand,
} from '../kindgebonden-budget/kindgebonden-budget.ts'
import { letOpToeslag, nietMeegenomenAwir, voorwaardeGrootGenoeg } from './toeslagen.ts'
import type { Voorziening } from './voorziening.ts'

export const voorzieningKindgebondenBudget: Voorziening = {
  code: 'kindgebonden-budget',
  soort: 'rijkstoeslagen',
  voorWie: 'inwoner',
  naam: { nl: 'kindgebonden budget', en: 'child budget' },
  per: 'maand',
  bedrag: kindgebondenBudgetPerMaand,
  voorwaarden: [
    {
      waarheid: heeftKinderen,
      artikel: 'artikel 2 lid 1 Wet op het kindgebonden budget',
      waaromNiet: {
        nl: 'er geen kind onder de 18 is voor wie u kinderbijslag krijgt',
        en: 'there is no child under 18 for whom you get child benefit',
      },
    },
    {
      waarheid: isErEenOuder,
      artikel: 'artikel 1 lid 1 onderdeel c Wet op het kindgebonden budget',
      waaromNiet: {
        nl: 'u niet verzekerd bent voor kinderbijslag',
        en: 'you are not insured for child benefit',
      },
    },
    {
      waarheid: blijftOnderVermogensgrens,
      artikel: 'artikel 1 lid 4 Wet op het kindgebonden budget',
      waaromNiet: {
        nl: 'u op 1 januari meer vermogen had dan mag',
        en: 'your assets on 1 January were above the limit',
      },
    },
    {
      waarheid: aanspraakPerJaar.isHogerDan(nihil('jaar')),
      artikel: 'artikel 2 leden 7 en 8 Wet op het kindgebonden budget',
      waaromNiet: { nl: 'uw inkomen te hoog is', en: 'your income is too high' },
    },
    voorwaardeGrootGenoeg(aanspraakPerJaar),
  ],
  bijkomend: [
    { naam: 'kindgebondenBudgetPerJaar', per: 'jaar', volgtHoofdbedrag: false, bedrag: kindgebondenBudgetPerJaar },
  ],
  bijMeerInkomen: kindgebondenBudgetBijMeerInkomen,
  nietMeegenomen: [
    {
      artikel: 'artikel 2 lid 1 Wet op het kindgebonden budget',
      zin: {
        nl: 'Is een kind deze maand bij u komen wonen, dan telt het vanaf de volgende maand.',
        en: 'If a child came to live with you this month, it counts from next month.',
      },
    },
    {
      artikel: 'artikel 1 lid 5 Wet op het kindgebonden budget',
      zin: {
        nl: 'Of het verblijfsrecht van een kind telt, bepaalt Dienst Toeslagen.',
        en: "Whether a child's right of residence counts is decided by Dienst Toeslagen.",
      },
    },
    {
      artikel: 'artikel 2 lid 10 Wet op het kindgebonden budget',
      zin: {
        nl: 'Wordt de kinderbijslag over twee ouders verdeeld, dan krijgt alleen de ouder van wie het recht is het budget.',
        en: 'When child benefit is split between two parents, only the parent whose right it is gets the budget.',
      },
    },
    {
      artikel: 'artikel 2 leden 12 tot en met 14 Wet op het kindgebonden budget',
      zin: {
        nl: 'Voor een kind in sommige landen buiten Europa is het bedrag lager; dat is niet meegerekend.',
        en: 'For a child in some countries outside Europe the amount is lower; that is not included.',
      },
    },
    ...nietMeegenomenAwir,
  ],
  letOp: letOpToeslag,
  aanvragen: {
    nl: 'Meestal komt dit vanzelf als u al een toeslag krijgt. U mag altijd aanvragen, bij Dienst Toeslagen (toeslagen.nl). Wij helpen u daarbij.',
    en: 'It mostly comes by itself when you already receive an allowance. You may always apply, at Dienst Toeslagen (toeslagen.nl). We help you with it.',
  },
}
