import type { Copy } from '../../../web/text.ts'

/** The words of the page with addresses. */
export const addressesCopy = {
  title: { nl: 'Adressen sluiten', en: 'Closing addresses' },
  intro: {
    nl: 'Doet een pagina kwaad? Sluit haar meteen. Mensen lezen dat zij even dicht is, met het telefoonnummer. Vragen, aanvragen en inloggen blijven altijd open.',
    en: 'Does a page do harm? Close it at once. People read that it is closed for a while, with the telephone number. Asking, applying and signing in always stay open.',
  },
  address: { nl: 'Adres', en: 'Address' },
  hint: {
    nl: 'Zoals /mensen, /personen/:id of /api/v1/personen/:persoonId/gedeeld',
    en: 'Such as /mensen, /personen/:id or /api/v1/personen/:persoonId/gedeeld',
  },
  why: { nl: 'Waarom', en: 'Why' },
  close: { nl: 'Sluit nu', en: 'Close now' },
  open: { nl: 'Open weer', en: 'Open again' },
  closed: { nl: 'Nu dicht', en: 'Closed now' },
  none: { nl: 'Alles is open.', en: 'All is open.' },
  before: { nl: 'Eerder dicht', en: 'Closed before' },
  by: { nl: '{reden} ({door})', en: '{reden} ({door})' },
} satisfies Copy
