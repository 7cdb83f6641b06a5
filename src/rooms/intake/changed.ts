import { refuse } from '../../shared/refused.ts'

/** The contact was changed after the page was opened. */
export const changedMeanwhile = refuse({
  code: 'intake_changed',
  status: 409,
  grond: 'huisregel: wie het eerst komt',
  text: { nl: 'Iemand anders veranderde dit net.', en: 'Somebody else just changed this.' },
  todo: { nl: 'Open de pagina opnieuw en kijk wat er veranderde.', en: 'Open the page again and see what changed.' },
})

/** There is no such contact here, or not for this caller. */
export const contactUnknown = refuse({
  code: 'intake_unknown',
  status: 404,
  grond: 'huisregel: alleen wie betrokken is',
  text: { nl: 'Deze vraag kennen wij niet.', en: 'We do not know this question.' },
  todo: { nl: 'Zoek de persoon op en open de pagina.', en: 'Find the person and open the page.' },
})

/** Nobody promised a call that still stands. */
export const noCallDue = refuse({
  code: 'intake_no_call',
  status: 409,
  grond: 'huisregel: een belofte houdt een keer op',
  text: { nl: 'Er staat geen belofte om te bellen open.', en: 'No promised call is open.' },
  todo: { nl: 'Open de pagina opnieuw en kijk wat er veranderde.', en: 'Open the page again and see what changed.' },
})

/** This way of reaching someone is not safe for them. */
export const notSafe = refuse({
  code: 'intake_not_safe',
  status: 422,
  grond: 'huisregel: veilig contact gaat voor',
  text: { nl: 'Zo mag u deze persoon niet benaderen.', en: 'You may not reach this person in this way.' },
  todo: { nl: 'Gebruik het veilige nummer, of spreek hier af.', en: 'Use the safe number, or meet here.' },
})
