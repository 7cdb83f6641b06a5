import type { Copy } from '../../../web/text.ts'

/** The BSN on the page of a person. */
export const bsnCopy = {
  title: { nl: 'Burgerservicenummer', en: 'Citizen service number' },
  none: { nl: 'Niet opgeschreven. Dat hoeft ook niet.', en: 'Not written down. It need not be.' },
  number: { nl: 'Nummer', en: 'Number' },
  said: { nl: 'Verteld', en: 'Told' },
  saidOn: { nl: 'opgeschreven op {day} door {naam}', en: 'written down on {day} by {naam}' },
  checked: { nl: 'Gecontroleerd', en: 'Checked' },
  document: { nl: 'met een document, op {day} door {naam}', en: 'with a document, on {day} by {naam}' },
  brp: { nl: 'met de BRP, op {day} door {naam}', en: 'with the BRP, on {day} by {naam}' },
  notChecked: { nl: 'nog niet: het kan van iemand anders zijn', en: 'not yet: it may be someone else’s' },
  worker: { nl: 'een medewerker', en: 'a worker' },
  checkDocument: { nl: 'Gecontroleerd met document', en: 'Checked with a document' },
  checkBrp: { nl: 'Gecontroleerd met de BRP', en: 'Checked with the BRP' },
  write: { nl: 'BSN opschrijven', en: 'Write down the BSN' },
  correct: { nl: 'BSN verbeteren', en: 'Correct the BSN' },
  field: { nl: 'BSN', en: 'BSN' },
  hint: {
    nl: 'Negen cijfers. Alleen als het nodig is. Wij bewaren het versleuteld en tonen alleen het einde.',
    en: 'Nine digits. Only when it is needed. We keep it encrypted and show only its end.',
  },
  save: { nl: 'Opslaan', en: 'Save' },
  yours: {
    nl: 'Dit nummer hoort al bij {naam}, die u ook helpt.',
    en: 'This number already belongs to {naam}, whom you help too.',
  },
  nameless: { nl: 'iemand zonder naam', en: 'someone without a name' },
} satisfies Copy
