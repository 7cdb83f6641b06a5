import { createIntl, type IntlShape } from '@formatjs/intl'
import { createContext, useContext } from 'react'
import type { Locale, Text } from '../shared/locale.ts'

/** The copy of one room: every message in each language, as ICU text. */
export type Copy = Readonly<Record<string, Text>>

/** What may be put in a message. */
export type Values = Readonly<Record<string, string | number>>

/** Gives a message in the language of the page, its places filled in. */
export type Say = (text: Text, values?: Values) => string

const speakers: Record<Locale, IntlShape<string>> = { nl: speaker('nl'), en: speaker('en') }

/** The language of the page being shown. */
export const LocaleContext = createContext<Locale>('nl')

/** The language of the page, for whoever formats days and money. */
export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** How a screen speaks: `t(copy.title)`, `t(copy.found, { n: 3 })`. */
export function useText(): Say {
  const locale = useLocale()
  return (text, values) => say(locale, text, values)
}

/** A message in one language. Text without places is given as it stands; a place without value throws. */
export function say(locale: Locale, text: Text, values?: Values): string {
  const message = text[locale]
  if (!message.includes('{')) return message
  return speakers[locale].formatMessage({ id: message, defaultMessage: message }, values)
}

function speaker(locale: Locale): IntlShape<string> {
  const onError = (error: Error) => {
    throw error
  }
  return createIntl({ locale, defaultLocale: locale, messages: {}, onError })
}
