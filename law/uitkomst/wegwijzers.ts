import { isPensioengerechtigd } from '../participatiewet/artikel-1.ts'
import { heeftEchtgenoot } from '../participatiewet/artikel-3.ts'
import type { Wegwijzer } from './voorziening.ts'

/** What is not worked out here, with where to go: named in every outcome, so that it is never hidden. */
export const wegwijzers: readonly Wegwijzer[] = [
  {
    code: 'aio',
    soort: 'algemene-bijstand',
    naam: { nl: 'AIO', en: 'AIO' },
    voorwaarden: [
      {
        waarheid: isPensioengerechtigd('aanvrager').of(heeftEchtgenoot.en(isPensioengerechtigd('partner'))),
        artikel: 'artikel 47a lid 1 Participatiewet',
        waaromNiet: {
          nl: 'AIO er is vanaf de AOW-leeftijd',
          en: 'AIO is for people from state pension age',
        },
      },
    ],
    mist: 'de uitvoering door de Sociale Verzekeringsbank',
    waarheen: {
      nl: 'AIO is bijstand vanaf de AOW-leeftijd. De Sociale Verzekeringsbank (SVB) regelt die; het bedrag staat bij bijstand.',
      en: 'AIO is social assistance from state pension age. The Sociale Verzekeringsbank (SVB) arranges it; the amount stands with social assistance.',
    },
    aanvragen: { nl: 'U mag altijd aanvragen, bij de SVB.', en: 'You may always apply, at the SVB.' },
  },
  {
    code: 'huurtoeslag',
    soort: 'rijkstoeslagen',
    naam: { nl: 'huurtoeslag', en: 'rent allowance' },
    voorwaarden: [],
    mist: 'de rekenregel van de huurtoeslag',
    waarheen: {
      nl: 'Huurtoeslag rekenen wij nog niet uit. Woont u in een huurhuis? Kijk dan bij Dienst Toeslagen (toeslagen.nl).',
      en: 'We do not work out rent allowance yet. Do you rent your home? Then look at Dienst Toeslagen (toeslagen.nl).',
    },
    aanvragen: {
      nl: 'U mag altijd aanvragen, bij Dienst Toeslagen. Wij helpen u daarbij.',
      en: 'You may always apply, at Dienst Toeslagen. We help you with it.',
    },
  },
  {
    code: 'kinderopvangtoeslag',
    soort: 'rijkstoeslagen',
    naam: { nl: 'kinderopvangtoeslag', en: 'childcare allowance' },
    voorwaarden: [],
    mist: 'de rekenregel van de kinderopvangtoeslag',
    waarheen: {
      nl: 'Kinderopvangtoeslag rekenen wij nog niet uit. Gaat uw kind naar de opvang? Kijk dan bij Dienst Toeslagen (toeslagen.nl).',
      en: 'We do not work out childcare allowance yet. Does your child go to childcare? Then look at Dienst Toeslagen (toeslagen.nl).',
    },
    aanvragen: {
      nl: 'U mag altijd aanvragen, bij Dienst Toeslagen. Wij helpen u daarbij.',
      en: 'You may always apply, at Dienst Toeslagen. We help you with it.',
    },
  },
]
