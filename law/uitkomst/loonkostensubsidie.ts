import {
  isBaanMetSubsidieMogelijk,
  isDoelgroepVastgesteld,
  loonkostensubsidie,
} from '../participatiewet/artikel-10d.ts'
import type { Voorziening } from './voorziening.ts'

/** Money for the employer: it explains what work brings, and is none of the five kinds of the resident. */
export const voorzieningLoonkostensubsidie: Voorziening = {
  code: 'loonkostensubsidie',
  voorWie: 'werkgever',
  naam: { nl: 'loonkostensubsidie', en: 'wage cost subsidy' },
  per: 'maand',
  bedrag: loonkostensubsidie,
  voorwaarden: [
    {
      waarheid: isDoelgroepVastgesteld,
      artikel: 'artikel 10c Participatiewet',
      waaromNiet: {
        nl: 'niet is vastgesteld dat u bij de doelgroep loonkostensubsidie hoort',
        en: 'it has not been established that you belong to the wage cost subsidy group',
      },
    },
    {
      waarheid: isBaanMetSubsidieMogelijk,
      artikel: 'artikel 10d leden 1 en 3 Participatiewet',
      waaromNiet: {
        nl: 'er geen baan bij een werkgever is, of het werk in de sociale werkvoorziening is',
        en: 'there is no job with an employer, or the job is in sheltered employment',
      },
    },
  ],
  bijkomend: [],
  nietMeegenomen: [
    {
      artikel: 'artikel 10d leden 4 en 5 Participatiewet',
      zin: {
        nl: 'Daar komt een vergoeding voor werkgeverslasten bij. Het percentage van 2026 staat niet in onze bronnen.',
        en: 'An allowance for employer costs comes on top. Its percentage for 2026 is not in our sources.',
      },
    },
    {
      artikel: 'artikel 10d lid 7 Participatiewet',
      zin: {
        nl: 'Bij een lopende baan verandert het bedrag op 1 januari.',
        en: 'For a running job the amount changes on 1 January.',
      },
    },
  ],
  letOp: {
    nl: 'Dit geld is voor uw werkgever. U krijgt zelf uw gewone loon.',
    en: 'This money is for your employer. You receive your ordinary pay.',
  },
  aanvragen: {
    nl: 'U mag altijd aanvragen, bij uw gemeente. Uw werkgever mag dat ook.',
    en: 'You may always apply, at your municipality. So may your employer.',
  },
}
