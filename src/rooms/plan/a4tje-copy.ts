import type { Locale } from '../../shared/locale.ts'

/** The fixed words of het A4'tje. */
export const a4tjeCopy = {
  nl: {
    title: "Uw A4'tje",
    madeOn: (day: string) => `Gemaakt op ${day}`,
    madeFor: (naam: string, day: string) => `Voor ${naam}, gemaakt op ${day}`,
    whom: 'Wie bel ik?',
    days: (days: string) => `Is er op ${days}`,
    standsIn: (naam: string) => `Neemt nu waar voor ${naam}`,
    vervanger: (naam: string, telefoon: string) => `Niet bereikbaar? Bel ${naam}: ${telefoon}`,
    gemeente: (naam: string) => `Gemeente ${naam}`,
    ended: 'uw vraag is afgesloten',
    endedMore: 'Hebt u toch nog een vraag? Bel ons. Dan hebt u meteen weer iemand.',
    short: 'In het kort',
    agreed: 'Wat is er afgesproken?',
    nothingAgreed: 'Er is nog niets afgesproken.',
    promisedBy: (wie: string, day: string) => `${wie} belooft, uiterlijk ${day}`,
    agreedOn: (wie: string, day: string) => `${wie}, op ${day}`,
    asked: 'Wat moet ik doen?',
    nothingAsked: 'Niets. U hoeft nu niets te doen.',
    askedBy: (wat: string, day: string) => `${wat} (uiterlijk ${day})`,
    money: 'Wanneer komt er geld?',
    moneyUnknown: 'Dat weten wij nog niet. Wij bellen u als wij het weten.',
    letter: (brief: string) => `U krijgt hierover deze brief: ${brief}`,
    canGet: 'Wat kan ik waarschijnlijk krijgen?',
    notLookedYet: 'Dat hebben wij nog niet uitgezocht.',
    closing: 'U mag altijd aanvragen. Ook als hier staat dat u waarschijnlijk niets krijgt.',
  },
  en: {
    title: 'Your one page',
    madeOn: (day: string) => `Made on ${day}`,
    madeFor: (naam: string, day: string) => `For ${naam}, made on ${day}`,
    whom: 'Whom do I call?',
    days: (days: string) => `Is there on ${days}`,
    standsIn: (naam: string) => `Now stands in for ${naam}`,
    vervanger: (naam: string, telefoon: string) => `No answer? Call ${naam}: ${telefoon}`,
    gemeente: (naam: string) => `Municipality of ${naam}`,
    ended: 'your question is closed',
    endedMore: 'Do you have another question? Call us. Then you have someone again at once.',
    short: 'In short',
    agreed: 'What was agreed?',
    nothingAgreed: 'Nothing has been agreed yet.',
    promisedBy: (wie: string, day: string) => `${wie} promises, by ${day}`,
    agreedOn: (wie: string, day: string) => `${wie}, on ${day}`,
    asked: 'What must I do?',
    nothingAsked: 'Nothing. You need not do anything now.',
    askedBy: (wat: string, day: string) => `${wat} (by ${day})`,
    money: 'When does money come?',
    moneyUnknown: 'We do not know yet. We call you when we know.',
    letter: (brief: string) => `You get this letter about it: ${brief}`,
    canGet: 'What can I probably get?',
    notLookedYet: 'We have not looked into that yet.',
    closing: 'You may always apply. Also when it says here that you will probably get nothing.',
  },
} as const

const days = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/** Days of the week (1 is Monday) as people say them: "maandag, dinsdag en vrijdag". */
export function daysInWords(werkdagen: readonly number[], locale: Locale): string {
  const names = [...werkdagen].sort((a, b) => a - b).flatMap((day) => days[locale][day - 1] ?? [])
  const last = names.at(-1) ?? ''
  const and = locale === 'nl' ? 'en' : 'and'
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
