import { type Day, formatDay } from '../../shared/date.ts'
import type { Text } from '../../shared/locale.ts'

/** The articles that know a melding. */
export const meldingWetten = ['Participatiewet art. 44', 'Wmo 2015 art. 2.3.2'] as const

/** One of them. */
export type MeldingWet = (typeof meldingWetten)[number]

/** Why a melding counts from a day: the question came in on it, and waiting for our form is not held against anyone. */
export function whyCounts(wet: MeldingWet, from: Day): Text {
  const [nl, en] = [formatDay(from, 'nl'), formatDay(from, 'en')]
  return wet === 'Participatiewet art. 44'
    ? {
        nl: `U kwam met uw vraag op ${nl}. Bijstand kan vanaf die dag ingaan (${wet}).`,
        en: `You came with your question on ${en}. Assistance can start from that day (${wet}).`,
      }
    : {
        nl: `U kwam met uw vraag op ${nl}. Vanaf die dag hebben wij zes weken om met u te kijken wat nodig is (${wet}).`,
        en: `You came with your question on ${en}. From that day we have six weeks to look with you at what is needed (${wet}).`,
      }
}
