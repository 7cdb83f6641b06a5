import type { Copy } from '../text.ts'

/** What was sent along with a question. */
export const filesCopy = {
  title: { nl: 'Bestanden', en: 'Files' },
  none: { nl: 'Er is nog niets meegestuurd.', en: 'Nothing was sent along yet.' },
  need: {
    nl: 'Het hoeft niet. Brengen of met de post sturen mag ook.',
    en: 'You need not. You may also bring it or send it by post.',
  },
  choose: { nl: 'Kies een bestand', en: 'Choose a file' },
  hint: { nl: 'Een pdf of een foto (png of jpg), tot 10 MB.', en: 'A pdf or a photo (png or jpg), up to 10 MB.' },
  send: { nl: 'Bestand sturen', en: 'Send file' },
  add: { nl: 'Bestand toevoegen', en: 'Add file' },
  again: {
    nl: 'Kies het bestand opnieuw: de browser onthoudt het niet.',
    en: 'Choose the file again: the browser does not remember it.',
  },
  download: { nl: '{naam} downloaden ({size})', en: 'Download {naam} ({size})' },
  kilobytes: { nl: '{n} kB', en: '{n} kB' },
  megabytes: { nl: '{n} MB', en: '{n} MB' },
  own: { nl: 'van de inwoner', en: 'from the resident' },
  you: { nl: 'van u', en: 'from you' },
  worker: { nl: 'van {naam}', en: 'from {naam}' },
  someone: { nl: 'een medewerker', en: 'a worker' },
} satisfies Copy
