/** The laws under which data of a person are gathered here, as `privacy.wet` has them. */
export const sharingLaws = [
  'Participatiewet',
  'Wet op de zorgtoeslag',
  'Wmo 2015',
  'Jeugdwet',
  'Wgs',
  'Wgbo',
  'Onderwijs',
] as const
export type SharingLaw = (typeof sharingLaws)[number]

/** The purposes that work for one law, and so have a shared page: the order in which a caller's own is looked for. */
export const sharingPurposes = [
  'wmo-onderzoek',
  'jeugdhulp',
  'schuldhulp',
  'ggz',
  'onderwijs',
  'inkomen',
  'hulpvraag',
] as const

export type SharingPurpose = (typeof sharingPurposes)[number]

/** Which of these purposes a role has, as `access.matrix` gives them; the first is what a page begins with. */
const purposesOfRole: Readonly<Record<string, readonly SharingPurpose[]>> = {
  wijkteam: ['wmo-onderzoek', 'inkomen'],
  jeugdwerker: ['jeugdhulp'],
  schuldhulpverlener: ['schuldhulp'],
  ggz: ['ggz'],
  school: ['onderwijs'],
  balie: ['inkomen'],
  klantmanager: ['inkomen'],
  inkomensconsulent: ['inkomen'],
  teamleider: ['inkomen'],
}

/** The purposes between which someone with these roles chooses, per deed, in which of their roles they act. */
export function purposesOf(roles: readonly string[]): readonly SharingPurpose[] {
  return [...new Set(roles.flatMap((role) => purposesOfRole[role] ?? []))]
}

/** What a signal can say: one of these, never a text of its own. */
export const signalKinds = ['graag-contact', 'samen-overleggen', 'eerst-overleggen', 'datum-telt'] as const

/** How consent was said. */
export const consentWays = ['zelf', 'balie', 'telefoon'] as const

type Who = { readonly nl: string; readonly en: string }

/** Who works for a law, in words that anyone understands (B1). */
export const whoOf: Readonly<Record<SharingLaw, Who>> = {
  Participatiewet: { nl: 'werk en inkomen', en: 'work and income' },
  'Wet op de zorgtoeslag': { nl: 'toeslagen', en: 'allowances' },
  'Wmo 2015': { nl: 'hulp thuis', en: 'help at home' },
  Jeugdwet: { nl: 'jeugdhulp', en: 'youth help' },
  Wgs: { nl: 'hulp bij schulden', en: 'help with debts' },
  Wgbo: { nl: 'uw behandelaar', en: 'your treatment' },
  Onderwijs: { nl: 'school', en: 'school' },
}

/** What a law lets one tell another without asking, in plain words. */
export function lawWords(origin: SharingLaw, target: SharingLaw, grade: 1 | 2 | 3): Who {
  const [from, to] = [whoOf[origin], whoOf[target]]
  const told = toldWords[grade]
  return {
    nl: `${startOf(from.nl)} mag aan ${to.nl} vertellen ${told.nl}.`,
    en: `${startOf(from.en)} may tell ${to.en} ${told.en}.`,
  }
}

const startOf = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const toldWords: Readonly<Record<1 | 2 | 3, Who>> = {
  1: { nl: 'dat u hulp krijgt', en: 'that you get help' },
  2: {
    nl: 'dat u hulp krijgt en dat er iets te overleggen is',
    en: 'that you get help and that there is something to discuss',
  },
  3: { nl: 'wat er over u is opgeschreven', en: 'what was written about you' },
}

/** The question for consent, in plain words: one purpose, what is told, and that no changes nothing. */
export function consentWords(origin: SharingLaw, target: SharingLaw, grade: 1 | 2 | 3): Who {
  const [from, to] = [whoOf[origin], whoOf[target]]
  const told = toldWords[grade]
  return {
    nl: `Mag ${from.nl} aan ${to.nl} vertellen ${told.nl}? U mag nee zeggen. Uw recht op hulp en de termijnen veranderen daar niet door. U kunt uw ja altijd weer intrekken.`,
    en: `May ${from.en} tell ${to.en} ${told.en}? You may say no. Your right to help and the terms do not change. You can always take your yes back.`,
  }
}
