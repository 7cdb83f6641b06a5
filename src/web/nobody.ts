import { type Refused, refuse } from '../shared/refused.ts'

/** Nobody is known at this address. */
export const nobody: Refused = refuse({
  code: 'household_person_known',
  status: 404,
  grond: 'huisregel: alleen wie hier bekend is',
  text: { nl: 'Deze persoon is hier niet bekend.', en: 'This person is not known here.' },
  todo: { nl: 'Zoek de persoon op.', en: 'Look the person up.' },
})
