/** The languages of the screens: Dutch first, English second. */
export type Locale = 'nl' | 'en'

/** One text in each language. */
export type Text = { readonly nl: string; readonly en: string }
