import type { Read } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type Checked, openQuestions, outcomesOf } from './check.ts'
import { localRules } from './local-rules.sql.ts'
import { toProbables } from './probable.ts'

/** The check of someone without an account: the day it holds for, the questions that are left, and every provision. */
export type CheckedView = {
  readonly peildatum: Day
  readonly questions: ReturnType<typeof openQuestions>
  readonly probable: ReturnType<typeof toProbables>
}

/** Works out what was told, for today. Reads no person and writes nothing: what was told lives in the form alone. */
export async function checkWithoutAccount(trx: Read, checked: Checked): Promise<CheckedView> {
  const peildatum = trx.context.vandaag
  const known = { ...checked, regels: await localRules(trx, peildatum) }
  return {
    peildatum,
    questions: openQuestions(known, peildatum),
    probable: toProbables(outcomesOf(known, peildatum)),
  }
}
