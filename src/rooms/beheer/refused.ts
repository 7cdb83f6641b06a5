import type { Refusals } from '../../shared/refused.ts'

const safety = 'AVG art. 32'
const todo = { nl: 'Kijk de lijst na.', en: 'Check the list.' }

/** What beheer refuses, by name. */
export const refusals: Refusals = {
  beheer_may: {
    status: 403,
    grond: safety,
    text: { nl: 'Alleen functioneel beheer doet dit.', en: 'Only functional management does this.' },
    todo: { nl: 'Bel functioneel beheer.', en: 'Call functional management.' },
  },
  beheer_closed_address_way_in: {
    status: 422,
    grond: 'huisregel: de weg naar binnen staat altijd open (N21)',
    text: {
      nl: 'Vragen, aanvragen en inloggen gaan nooit dicht.',
      en: 'Asking, applying and signing in are never closed.',
    },
    todo: { nl: 'Sluit een ander adres, of zet de server uit.', en: 'Close another address, or stop the server.' },
  },
  beheer_closed_address_form: {
    status: 422,
    grond: safety,
    text: { nl: 'Dit is geen adres van ons.', en: 'This is no address of ours.' },
    todo: {
      nl: 'Schrijf het zoals in de lijst: /mensen of /personen/:id.',
      en: 'Write it as in the list: /mensen or /personen/:id.',
    },
  },
  beheer_closed_address_reden: {
    status: 422,
    grond: safety,
    text: { nl: 'Schrijf op waarom.', en: 'Write why.' },
    todo: { nl: 'Een korte zin is genoeg.', en: 'One short sentence is enough.' },
  },
  beheer_closed_address_once: {
    status: 409,
    grond: safety,
    text: { nl: 'Dit adres is al dicht.', en: 'This address is closed already.' },
    todo,
  },
  beheer_closed_address_pk: {
    status: 409,
    grond: safety,
    text: { nl: 'Dit staat er al.', en: 'This is there already.' },
    todo,
  },
  beheer_closed_address_known: {
    status: 404,
    grond: safety,
    text: { nl: 'Dit adres is al open.', en: 'This address is open already.' },
    todo,
  },
  beheer_closed_address_gemeente: {
    status: 404,
    grond: safety,
    text: { nl: 'Deze gemeente kennen wij niet.', en: 'We do not know this municipality.' },
    todo,
  },
}
