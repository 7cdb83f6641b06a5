import type { Copy } from '../text.ts'

/** What forms say by themselves. */
export const formCopy = {
  summary: {
    nl: '{n, plural, one {Kijk nog naar één ding} other {Kijk nog naar # dingen}}',
    en: '{n, plural, one {There is one thing to check} other {There are # things to check}}',
  },
  errorPrefix: { nl: 'Let op', en: 'Please check' },
  titleOne: { nl: 'ding om na te kijken', en: 'thing to check' },
  titleMore: { nl: 'dingen om na te kijken', en: 'things to check' },
  refused: { nl: 'Dit kan nu niet', en: 'This is not possible now' },
  optional: { nl: 'niet verplicht', en: 'optional' },
  day: { nl: 'Dag', en: 'Day' },
  month: { nl: 'Maand', en: 'Month' },
  year: { nl: 'Jaar', en: 'Year' },
  dayHint: { nl: 'Bijvoorbeeld 31 12 1984', en: 'For example 31 12 1984' },
  send: { nl: 'Verder', en: 'Continue' },
  busy: { nl: 'Even geduld', en: 'One moment' },
  choose: { nl: 'Kies', en: 'Choose' },
  missing: { nl: 'Vul dit nog in.', en: 'Please fill this in.' },
  missingChoice: { nl: 'Kies wat bij u past.', en: 'Choose what fits you.' },
  tooLong: { nl: 'Maak dit korter: hoogstens {max} tekens.', en: 'Make this shorter: {max} characters at most.' },
  tooShort: { nl: 'Dit is te kort: ten minste {min} tekens.', en: 'This is too short: at least {min} characters.' },
  tooMany: { nl: 'Kies er hoogstens {max}.', en: 'Choose {max} at most.' },
  notEmail: {
    nl: 'Dit lijkt geen e-mailadres. Bijvoorbeeld naam@voorbeeld.nl.',
    en: 'This does not look like an e-mail address. For example name@example.nl.',
  },
  notDay: {
    nl: 'Deze dag bestaat niet. Kijk naar dag, maand en jaar.',
    en: 'This day does not exist. Check day, month and year.',
  },
  notMoney: {
    nl: 'Schrijf een bedrag, bijvoorbeeld 1.250 of 87,50.',
    en: 'Write an amount, for example 1250 or 87.50.',
  },
  notPhone: {
    nl: 'Dit lijkt geen telefoonnummer. Bijvoorbeeld 06 12345678.',
    en: 'This does not look like a phone number. For example 06 12345678.',
  },
  unsent: {
    nl: 'Dit typte u voordat u werd uitgelogd. Het is nog niet verstuurd.',
    en: 'You typed this before you were signed out. It has not been sent yet.',
  },
  wrong: { nl: 'Dit konden wij niet lezen. Schrijf het anders.', en: 'We could not read this. Write it differently.' },
  notSaved: { nl: 'Nog niet opgeslagen', en: 'Not saved yet' },
} satisfies Copy
