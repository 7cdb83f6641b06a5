import { leeftijd } from '../feiten/gezin.ts'
import { jaar } from '../kernel/words.ts'
import { isRechthebbende } from '../participatiewet/artikel-11.ts'
import { gaatAndereRegelingVoor } from '../participatiewet/artikel-15.ts'
import {
  algemeneBijstand,
  heeftIemandRecht,
  isErGeenVermogen,
  isInkomenLagerDanNorm,
  vakantietoeslag,
} from '../participatiewet/artikel-19.ts'
import { uitTeBetalenPerMaand } from '../participatiewet/artikel-45.ts'
import { leningOpWoning } from '../participatiewet/artikel-50.ts'
import { voorschot } from '../participatiewet/artikel-52.ts'
import type { Voorziening } from './voorziening.ts'

export const voorzieningAlgemeneBijstand: Voorziening = {
  code: 'algemene-bijstand',
  soort: 'algemene-bijstand',
  voorWie: 'inwoner',
  naam: { nl: 'bijstand', en: 'social assistance' },
  per: 'maand',
  bedrag: algemeneBijstand,
  voorwaarden: [
    {
      waarheid: leeftijd('aanvrager').isTenMinste(jaar(18)),
      artikel: 'artikel 13 lid 1 onderdeel f Participatiewet',
      waaromNiet: { nl: 'u nog geen 18 bent', en: 'you are not 18 yet' },
    },
    {
      waarheid: isRechthebbende('aanvrager'),
      artikel: 'artikel 11 Participatiewet',
      waaromNiet: {
        nl: 'bijstand er is voor wie in Nederland woont en Nederlander is of een verblijfsrecht heeft dat daarmee gelijkstaat',
        en: 'assistance is for residents of the Netherlands who are Dutch or have a right of residence on a par',
      },
    },
    {
      waarheid: heeftIemandRecht,
      artikel: 'artikel 13 Participatiewet',
      waaromNiet: {
        nl: 'de wet bijstand in uw situatie uitsluit, bijvoorbeeld voor wie in het buitenland is, vastzit of naar school kan',
        en: 'the law excludes assistance in your situation, for instance because you are abroad, detained or can go to school',
      },
    },
    {
      waarheid: gaatAndereRegelingVoor.niet(),
      artikel: 'artikel 15 lid 1 Participatiewet',
      waaromNiet: { nl: 'een andere regeling voorgaat', en: 'another provision comes first' },
    },
    {
      waarheid: isInkomenLagerDanNorm,
      artikel: 'artikel 19 lid 1 onderdeel a Participatiewet',
      waaromNiet: {
        nl: 'uw inkomen niet lager is dan de norm voor uw situatie',
        en: 'your income is not below the norm for your situation',
      },
    },
    {
      waarheid: isErGeenVermogen,
      artikel: 'artikel 19 lid 1 onderdeel b Participatiewet',
      waaromNiet: {
        nl: 'u meer geld of bezit heeft dan mag',
        en: 'you have more money or possessions than allowed',
      },
    },
  ],
  bijkomend: [
    { naam: 'vakantietoeslag', per: 'maand', volgtHoofdbedrag: true, bedrag: vakantietoeslag },
    { naam: 'uitTeBetalenPerMaand', per: 'maand', volgtHoofdbedrag: true, bedrag: uitTeBetalenPerMaand },
    { naam: 'voorschot', per: 'maand', volgtHoofdbedrag: true, bedrag: voorschot },
    { naam: 'leningOpWoning', per: 'eenmalig', volgtHoofdbedrag: false, bedrag: leningOpWoning },
  ],
  nietMeegenomen: [
    {
      artikel: 'artikel 18 Participatiewet',
      zin: {
        nl: 'De gemeente past de bijstand aan uw omstandigheden aan als dat nodig is. Dat telt mee zodra het is besloten. Een verlaging om niet nagekomen afspraken is niet meegerekend.',
        en: 'The municipality fits the benefit to your circumstances where needed. It counts once it has been decided. A cut for agreements not kept is not included.',
      },
    },
    {
      artikel: 'artikel 45 lid 3 Participatiewet',
      zin: {
        nl: 'Het bedrag is voor een hele maand.',
        en: 'The amount is for a whole month.',
      },
    },
    {
      artikel: 'artikel 47a Participatiewet',
      zin: {
        nl: 'Vanaf de AOW-leeftijd regelt de Sociale Verzekeringsbank dit, als AIO.',
        en: 'From state pension age the Sociale Verzekeringsbank arranges this, as AIO.',
      },
    },
  ],
  letOp: {
    nl: 'Dit is nog geen besluit. In het bedrag zit vakantietoeslag, die later komt.',
    en: 'This is not a decision yet. The amount includes holiday allowance, which is paid later.',
  },
  aanvragen: {
    nl: 'U mag altijd aanvragen, bij uw gemeente of via werk.nl.',
    en: 'You may always apply, at your municipality or through werk.nl.',
  },
}
