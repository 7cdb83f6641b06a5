import type { Refused } from '../../shared/refused.ts'
import { sharingRefusals } from './sharing-refused.ts'
import { vernietigingRefusals } from './vernietiging-refused.ts'

/** What the functions behind this room refuse, by name. */
export const refusals: Readonly<Record<string, Omit<Refused, 'refused' | 'code'>>> = {
  ...vernietigingRefusals,
  ...sharingRefusals,
  privacy_log_toezicht: {
    status: 403,
    grond: 'AVG art. 39',
    text: {
      nl: 'Alleen de privacyfunctionaris controleert het logboek.',
      en: 'Only the privacy officer checks the log.',
    },
    todo: { nl: 'Vraag de privacyfunctionaris.', en: 'Ask the privacy officer.' },
  },
}
