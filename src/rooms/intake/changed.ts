import { lostRace, unknownThing } from '../../shared/changed.ts'
import { refuse } from '../../shared/refused.ts'

/** The contact was changed after the page was opened. */
export const changedMeanwhile = lostRace('intake_changed', {
  nl: 'Iemand anders veranderde dit net.',
  en: 'Somebody else just changed this.',
})

/** There is no such contact here, or not for this caller. */
export const contactUnknown = unknownThing(
  'intake_unknown',
  { nl: 'Deze vraag kennen wij niet.', en: 'We do not know this question.' },
  { nl: 'Zoek de persoon op en open de pagina.', en: 'Find the person and open the page.' },
)

/** Nobody promised a call that still stands. */
export const noCallDue = lostRace(
  'intake_no_call',
  { nl: 'Er staat geen belofte om te bellen open.', en: 'No promised call is open.' },
  'huisregel: een belofte houdt een keer op',
)

/** This way of reaching someone is not safe for them. */
export const notSafe = refuse({
  code: 'intake_not_safe',
  status: 422,
  grond: 'huisregel: veilig contact gaat voor',
  text: { nl: 'Zo mag u deze persoon niet benaderen.', en: 'You may not reach this person in this way.' },
  todo: { nl: 'Gebruik het veilige nummer, of spreek hier af.', en: 'Use the safe number, or meet here.' },
})
