import type { Locale } from '../../../shared/locale.ts'

const lists = {
  nl: new Intl.ListFormat('nl-NL', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}
const names = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Days of the week (1 is Monday) as 'maandag, dinsdag en vrijdag'. */
export function daysInWords(werkdagen: readonly number[], locale: Locale): string {
  return lists[locale].format([...werkdagen].sort((a, b) => a - b).flatMap((day) => names[locale][day - 1] ?? []))
}
