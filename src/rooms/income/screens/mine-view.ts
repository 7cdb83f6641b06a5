import * as z from 'zod'
import { FileShown } from '../../../web/file-view.ts'
import { Answers, Asked, Look, OutcomeOf, Probable } from './view.ts'

/** The page of a resident: about themselves alone. */
export const MineView = z.object({
  person: z.string(),
  naam: z.string().nullable(),
  answers: Answers.nullable(),
  asked: z.array(Asked.extend({ sheet: z.boolean(), files: z.array(FileShown) })),
  probable: z.array(Probable),
  names: z.array(z.object({ id: z.string(), naam: z.string().nullable() })),
  outcomes: z.array(OutcomeOf),
  looks: z.array(Look),
  receipts: z.array(z.object({ id: z.string(), at: z.string(), packageVersion: z.string() })),
})
export type MineShown = z.infer<typeof MineView>
