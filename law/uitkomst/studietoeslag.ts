import { isWoonachtigInNederland, leeftijd } from '../feiten/gezin.ts'
import { kanNietBijverdienen } from '../feiten/studie-en-werk.ts'
import { jaar } from '../kernel/words.ts'
import { kanStudietoeslagAanvragen, studietoeslag } from '../participatiewet/artikel-36b.ts'
import type { Voorziening } from './voorziening.ts'

/** Stands in the same paragraph of the Act as bijzondere bijstand, and is shown with that kind. */
export const voorzieningStudietoeslag: Voorziening = {
  code: 'studietoeslag',
  soort: 'bijzondere-bijstand',
  voorWie: 'inwoner',
  naam: { nl: 'studietoeslag', en: 'the study supplement' },
  per: 'maand',
  bedrag: studietoeslag,
  voorwaarden: [
    {
      waarheid: leeftijd('aanvrager').isTenMinste(jaar(15)),
      artikel: 'artikel 7a Besluit loonkostensubsidie en minimumbedragen studietoeslag Participatiewet 2021',
      waaromNiet: { nl: 'er pas vanaf 15 jaar een bedrag is', en: 'there is an amount only from the age of 15' },
    },
    {
      waarheid: kanStudietoeslagAanvragen,
      artikel: 'artikel 36b lid 3 Participatiewet',
      waaromNiet: {
        nl: 'u geen studiefinanciering of tegemoetkoming krijgt, of recht heeft op Wajong',
        en: 'you get no student finance or allowance, or are entitled to Wajong',
      },
    },
    {
      waarheid: kanNietBijverdienen('aanvrager'),
      artikel: 'artikel 36b lid 1 Participatiewet',
      waaromNiet: {
        nl: 'een medewerker denkt dat u naast uw studie kunt werken',
        en: 'a professional thinks that you can work besides studying',
      },
    },
    {
      waarheid: isWoonachtigInNederland('aanvrager'),
      artikel: 'artikelen 36b lid 6 en 40 lid 1 Participatiewet',
      waaromNiet: { nl: 'u niet in Nederland woont', en: 'you do not live in the Netherlands' },
    },
  ],
  bijkomend: [],
  nietMeegenomen: [
    {
      artikel: 'artikel 36b lid 1 Participatiewet',
      zin: {
        nl: 'Dit is het minste bedrag. Uw gemeente kan meer geven.',
        en: 'This is the least amount. Your municipality may give more.',
      },
    },
  ],
  letOp: {
    nl: 'Dit is nog geen besluit. Geef het door als uw stage of studie verandert.',
    en: 'This is not a decision yet. Report it when your internship or study changes.',
  },
  aanvragen: { nl: 'U mag altijd aanvragen, bij uw gemeente.', en: 'You may always apply, at your municipality.' },
}
