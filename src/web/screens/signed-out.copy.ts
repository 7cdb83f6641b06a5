import type { Copy } from '../text.ts'

/** The words after signing out. */
export const signedOutCopy = {
  title: { nl: 'U bent uitgelogd', en: 'You are signed out' },
  here: {
    nl: 'Bij Rode Draad bent u uitgelogd.',
    en: 'You are signed out of Rode Draad.',
  },
  there: {
    nl: 'Nu loggen wij u ook uit bij de inlogdienst.',
    en: 'Now we also sign you out of the sign-in service.',
  },
  onward: { nl: 'Ook daar uitloggen', en: 'Sign out there too' },
  failed: {
    nl: 'Bij de inlogdienst lukte het uitloggen niet. Zit u aan een computer die anderen ook gebruiken? Sluit dan alle vensters van de browser.',
    en: 'Signing out of the sign-in service did not work. Is this a computer that others use too? Then close all windows of the browser.',
  },
  home: { nl: 'Naar de eerste pagina', en: 'To the first page' },
} satisfies Copy
