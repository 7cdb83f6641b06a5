import { heeftGeenUitzicht } from '../feiten/aanvullend.ts'
import { isErGeenVermogen } from '../participatiewet/artikel-19.ts'
import {
  heeftLangdurigLaagInkomen,
  heeftLeeftijdVoorInkomenstoeslag,
  individueleInkomenstoeslag,
  isEerderToegekend,
} from '../participatiewet/artikel-36.ts'
import { heeftRechtOpBijzondereBijstand } from '../participatiewet/bijzonder-recht.ts'
import type { Voorziening } from './voorziening.ts'

export const voorzieningInkomenstoeslag: Voorziening = {
  code: 'individuele-inkomenstoeslag',
  soort: 'individuele-inkomenstoeslag',
  voorWie: 'inwoner',
  naam: { nl: 'individuele inkomenstoeslag', en: 'the individual income supplement' },
  per: 'jaar',
  bedrag: individueleInkomenstoeslag,
  voorwaarden: [
    {
      waarheid: heeftLeeftijdVoorInkomenstoeslag,
      artikel: 'artikel 36 lid 1 Participatiewet',
      waaromNiet: {
        nl: 'de toeslag er is van 21 jaar tot de AOW-leeftijd',
        en: 'the supplement is for people from 21 to state pension age',
      },
    },
    {
      waarheid: heeftRechtOpBijzondereBijstand('aanvrager'),
      artikel: 'artikelen 11 en 13 lid 1 Participatiewet',
      waaromNiet: {
        nl: 'de wet bijstand in uw situatie uitsluit of u niet in Nederland woont met een verblijfsrecht dat telt',
        en: 'the law excludes assistance in your situation, or you do not live here with a right of residence that counts',
      },
    },
    {
      waarheid: isEerderToegekend.niet(),
      artikel: 'artikel 36 lid 3 Participatiewet',
      waaromNiet: {
        nl: 'u de toeslag in de afgelopen twaalf maanden al kreeg',
        en: 'you got the supplement in the past twelve months',
      },
    },
    {
      waarheid: isErGeenVermogen,
      artikel: 'artikelen 34 en 36 lid 1 Participatiewet',
      waaromNiet: { nl: 'u meer geld of bezit heeft dan mag', en: 'you have more money or possessions than allowed' },
    },
    {
      waarheid: heeftLangdurigLaagInkomen,
      artikel: 'artikel 36 lid 1 Participatiewet en de verordening van uw gemeente',
      waaromNiet: {
        nl: 'uw inkomen volgens de verordening van uw gemeente niet lang genoeg laag is',
        en: 'by the rules of your municipality your income has not been low for long enough',
      },
    },
    {
      waarheid: heeftGeenUitzicht('aanvrager'),
      artikel: 'artikel 36 leden 1 en 2 Participatiewet',
      waaromNiet: {
        nl: 'een medewerker denkt dat uw inkomen nog hoger kan worden',
        en: 'a professional thinks that your income can still rise',
      },
    },
  ],
  bijkomend: [],
  nietMeegenomen: [
    {
      artikel: 'artikel 8 lid 2 Participatiewet',
      zin: {
        nl: 'Een verordening kan meer vragen dan hier staat, bijvoorbeeld van beide partners of van studenten.',
        en: 'Local rules can ask more than stands here, for instance of both partners or of students.',
      },
    },
  ],
  letOp: { nl: 'Dit is nog geen besluit.', en: 'This is not a decision yet.' },
  aanvragen: {
    nl: 'U mag altijd aanvragen, bij uw gemeente. Dat kan één keer per twaalf maanden.',
    en: 'You may always apply, at your municipality. It can be granted once in twelve months.',
  },
}
