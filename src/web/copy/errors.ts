import type { Copy } from '../text.ts'

/** What a page says when it cannot be shown. */
export const errorCopy = {
  notFound: { nl: 'Deze pagina is er niet', en: 'This page does not exist' },
  notFoundTodo: {
    nl: 'Misschien is het adres verkeerd of is de pagina verhuisd.',
    en: 'The address may be wrong, or the page has moved.',
  },
  broken: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
  brokenTodo: {
    nl: 'Dat ligt niet aan u. Probeer het over een paar minuten opnieuw.',
    en: 'It is not your fault. Try again in a few minutes.',
  },
  tooOften: { nl: 'Er komen nu te veel vragen tegelijk', en: 'There are too many requests right now' },
  tooOftenTodo: { nl: 'Wacht een minuut en probeer het opnieuw.', en: 'Wait a minute and try again.' },
  ground: { nl: 'Waarom: {grond}', en: 'Why: {grond}' },
  typed: {
    nl: 'Dit typte u. Het is niet verstuurd. U kunt het kopiëren.',
    en: 'You typed this. It was not sent. You can copy it.',
  },
  signIn: { nl: 'Opnieuw inloggen', en: 'Sign in again' },
  home: { nl: 'Naar de eerste pagina', en: 'To the first page' },
  callUs: { nl: 'Of bel ons: {phone}.', en: 'Or call us: {phone}.' },
} satisfies Copy
