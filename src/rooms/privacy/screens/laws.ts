import type { Text } from '../../../shared/locale.ts'
import type { SharingLaw, SharingPurpose } from '../sharing.ts'

/** The laws under which data of a person are gathered here, with who works for each. */
export const lawNames: Readonly<Record<SharingLaw, Text>> = {
  Participatiewet: { nl: 'Werk en inkomen', en: 'Work and income' },
  'Wet op de zorgtoeslag': { nl: 'Toeslagen', en: 'Allowances' },
  'Wmo 2015': { nl: 'Hulp thuis', en: 'Help at home' },
  Jeugdwet: { nl: 'Jeugdhulp', en: 'Youth help' },
  Wgs: { nl: 'Hulp bij schulden', en: 'Help with debts' },
  Wgbo: { nl: 'Behandeling', en: 'Treatment' },
  Onderwijs: { nl: 'School', en: 'School' },
}

export const laws = [
  'Participatiewet',
  'Wet op de zorgtoeslag',
  'Wmo 2015',
  'Jeugdwet',
  'Wgs',
  'Wgbo',
  'Onderwijs',
] as const satisfies readonly SharingLaw[]

/** The purposes of a shared page. */
export const purposes = [
  'wmo-onderzoek',
  'jeugdhulp',
  'schuldhulp',
  'ggz',
  'onderwijs',
  'inkomen',
  'hulpvraag',
] as const satisfies readonly SharingPurpose[]

/** What a signal can say. */
export const signals = ['graag-contact', 'samen-overleggen', 'eerst-overleggen', 'datum-telt'] as const
