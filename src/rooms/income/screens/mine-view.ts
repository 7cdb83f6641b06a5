import * as z from 'zod'
import { FileShown } from '../../../web/file-view.ts'
import { Answers, Asked, Look, OutcomeOf, Probable } from './view.ts'

/** The page of a resident: about themselves alone. */
export const MineView = z.object({
  naam: z.string().nullable(),
  answers: Answers.nullable(),
  asked: z.array(Asked.extend({ sheet: z.boolean(), files: z.array(FileShown) })),
  probable: z.array(Probable),
  names: z.array(z.object({ id: z.string(), naam: z.string().nullable() })),
  outcomes: z.array(OutcomeOf),
  looks: z.array(Look),
})
export type MineShown = z.infer<typeof MineView>
