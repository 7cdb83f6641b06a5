import { isEenVanBeidenVerzekerd } from '../kinderbijslag/artikel-6.ts'
import { heeftKindMetKinderbijslag, kinderbijslagPerKwartaal } from '../kinderbijslag/artikel-12.ts'
import type { Voorziening } from './voorziening.ts'

export const voorzieningKinderbijslag: Voorziening = {
  code: 'kinderbijslag',
  soort: 'rijkstoeslagen',
  voorWie: 'inwoner',
  naam: { nl: 'kinderbijslag', en: 'child benefit' },
  per: 'kwartaal',
  bedrag: kinderbijslagPerKwartaal,
  voorwaarden: [
    {
      waarheid: heeftKindMetKinderbijslag,
      artikel: 'artikel 7 lid 1 en 2 Algemene Kinderbijslagwet',
      waaromNiet: {
        nl: 'er op de eerste dag van dit kwartaal geen kind onder de 18 was voor wie u kinderbijslag krijgt',
        en: 'on the first day of this quarter there was no child under 18 for whom you get child benefit',
      },
    },
    {
      waarheid: isEenVanBeidenVerzekerd,
      artikel: 'artikel 6 Algemene Kinderbijslagwet',
      waaromNiet: {
        nl: 'kinderbijslag er is voor wie in Nederland woont of werkt en een verblijfsrecht heeft dat telt',
        en: 'child benefit is for people who live or work in the Netherlands with a right of residence that counts',
      },
    },
  ],
  bijkomend: [],
  nietMeegenomen: [
    {
      artikel: 'artikel 11 Algemene Kinderbijslagwet',
      zin: {
        nl: 'Wat telt, is hoe het was op de eerste dag van het kwartaal. Is er sindsdien iets veranderd, dan kan het anders zijn.',
        en: 'What counts is how things were on the first day of the quarter. If something has changed since, it can be different.',
      },
    },
    {
      artikel: 'artikel 7a lid 2 Algemene Kinderbijslagwet',
      zin: {
        nl: 'Bij intensieve zorg kan er per jaar een extra bedrag zijn, als u geen partner heeft of een van u weinig verdient. Dat bedrag weten wij niet.',
        en: 'With intensive care there can be an extra amount a year, if you have no partner or one of you earns little. We do not know that amount.',
      },
    },
    {
      artikel: 'artikelen 6 lid 3, 6a, 7d lid 2, 12 lid 2 en 18 leden 6 tot en met 8 Algemene Kinderbijslagwet',
      zin: {
        nl: 'Regels voor werk in of buiten Nederland, voor een ander verblijfsrecht, voor een kind buiten Europa, en voor ouders die de kinderbijslag apart aanvragen of verdelen, zijn niet meegerekend.',
        en: 'Rules on work in or outside the Netherlands, on another right of residence, on a child outside Europe, and on parents who apply apart or split the benefit are not included.',
      },
    },
  ],
  letOp: {
    nl: 'Het bedrag is voor een heel kwartaal en komt van de Sociale Verzekeringsbank.',
    en: 'The amount is for a whole quarter and comes from the Sociale Verzekeringsbank.',
  },
  aanvragen: {
    nl: 'U mag altijd aanvragen, bij de Sociale Verzekeringsbank (svb.nl). Wij helpen u daarbij.',
    en: 'You may always apply, at the Sociale Verzekeringsbank (svb.nl). We help you with it.',
  },
}
