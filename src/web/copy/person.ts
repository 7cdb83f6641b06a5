import type { Copy } from '../text.ts'

/** The words on the card of a person who answers. */
export const personCopy = {
  phone: { nl: 'Bel', en: 'Call' },
  email: { nl: 'Mail', en: 'E-mail' },
  days: { nl: 'Er op', en: 'Present' },
  waarnemer: { nl: 'Vervanger', en: 'Stand-in' },
} satisfies Copy
