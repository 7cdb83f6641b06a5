import type { Text } from '../../shared/locale.ts'
import type { Explained } from '../../shared/refused.ts'

/** What is said when a request cannot be done at all, per status. Never why inside: that is for the log. */
export type Fault = { readonly code: string; readonly title: Text; readonly todo: Text }

const again: Text = {
  nl: 'Ga terug en probeer het opnieuw. Lukt het niet? Bel ons. U mag altijd aanvragen.',
  en: 'Go back and try again. Does it not work? Call us. You may always apply.',
}

const faults: Record<number, Fault> = {
  400: {
    code: 'onleesbaar',
    title: { nl: 'Wij konden dit niet lezen', en: 'We could not read this' },
    todo: again,
  },
  403: {
    code: 'van-elders',
    title: { nl: 'Dit formulier kwam niet van onze site', en: 'This form did not come from our site' },
    todo: {
      nl: 'Voor uw veiligheid doen wij er niets mee. Open de pagina opnieuw en vul het daar in. Of bel ons. U mag altijd aanvragen.',
      en: 'To keep you safe we did nothing with it. Open the page again and fill it in there. Or call us. You may always apply.',
    },
  },
  404: {
    code: 'niet-gevonden',
    title: { nl: 'Deze pagina is er niet', en: 'This page does not exist' },
    todo: {
      nl: 'Misschien is het adres verkeerd. Ga naar de eerste pagina, of bel ons. U mag altijd aanvragen.',
      en: 'Maybe the address is wrong. Go to the first page, or call us. You may always apply.',
    },
  },
  413: {
    code: 'te-groot',
    title: { nl: 'Dit is te veel in één keer', en: 'This is too much at once' },
    todo: {
      nl: 'Maak uw tekst korter en probeer het opnieuw. Of bel ons: dan vertelt u het aan een mens. U mag altijd aanvragen.',
      en: 'Make your text shorter and try again. Or call us and tell it to a person. You may always apply.',
    },
  },
  429: {
    code: 'te-vaak',
    title: { nl: 'Er komen nu te veel vragen tegelijk', en: 'There are too many requests right now' },
    todo: {
      nl: 'Wacht een minuut en probeer het opnieuw. Heeft u haast? Bel ons. U mag altijd aanvragen.',
      en: 'Wait a minute and try again. Is it urgent? Call us. You may always apply.',
    },
  },
  500: {
    code: 'storing',
    title: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
    todo: {
      nl: 'Dat ligt niet aan u. Probeer het over een paar minuten opnieuw, of bel ons. U mag altijd aanvragen.',
      en: 'It is not your fault. Try again in a few minutes, or call us. You may always apply.',
    },
  },
  503: {
    code: 'even-dicht',
    title: { nl: 'Deze pagina is even dicht', en: 'This page is closed for a while' },
    todo: {
      nl: 'Wij kijken iets na. Bel ons als het niet kan wachten. Vragen en aanvragen kan gewoon.',
      en: 'We are checking something. Call us when it cannot wait. Asking and applying work as ever.',
    },
  },
}

/** The fault that fits a status; anything unknown is 400 (theirs) or 500 (ours). */
export function faultOf(status: number): Fault {
  const found = faults[status] ?? (status < 500 ? faults[400] : faults[500])
  if (!found) throw new Error('faults 400 and 500 are always there')
  return found
}

/** Each fault by its code, for the page that explains it. */
export const explainedFaults: Readonly<Record<string, Explained>> = Object.fromEntries(
  Object.entries(faults).map(([status, { code, title, todo }]) => [
    code,
    { status: Number(status), grond: 'huisregel: een nee legt zichzelf uit', text: title, todo },
  ]),
)
