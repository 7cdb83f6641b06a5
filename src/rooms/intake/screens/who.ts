import * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Locale } from '../../../shared/locale.ts'
import type { AnswersView } from '../../regie/index.ts'

/** Who answers, as a page shows it: days in words. */
export const Who = z.object({
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  email: z.string(),
  dagen: z.string(),
  voorNaam: z.string().nullable(),
  foto: z.string().nullable(),
  vervanger: z.object({ naam: z.string(), telefoon: z.string() }).nullable(),
})
export type Who = z.infer<typeof Who>

/** Who answers, in the language of the page. */
export function toWho(doors: Doors, answers: AnswersView, locale: Locale): Who {
  return {
    ...answers,
    foto: answers.foto ? `/foto/${answers.medewerker}` : null,
    dagen: doors.plan.daysInWords(answers.werkdagen, locale),
  }
}
