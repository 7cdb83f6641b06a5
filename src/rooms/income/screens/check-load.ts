import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { RequestFacts } from '../../../web/context.ts'
import { checkCopy as copy } from './check-copy.ts'
import { type Came, fromTold } from './check-typed.ts'
import type { CheckView } from './check-view.ts'
import { explaining } from './person-load.ts'

type View = z.input<typeof CheckView>

/** The check as it is after what came in. Nobody's data are read: the municipality and today's date are all it needs. */
export async function loadCheck(doors: Doors, facts: RequestFacts, came: Came): Promise<Outcome<View>> {
  const caller = { kind: 'public', gemeente: facts.gemeente.id } as const
  const done = await doors.house.read(caller, 'vraag-stellen', (trx) =>
    doors.income.checkWithoutAccount(trx, came.checked),
  )
  if (isRefused(done)) return done
  const { checked, uitleg } = came
  const question = came.wants === 'vraag' ? nextOf(doors, came, done.questions) : null
  const stage = came.wants === 'vraag' && question === null ? 'uitkomst' : came.wants
  return {
    stage,
    peildatum: done.peildatum,
    partner: checked.partner ? 'ja' : 'nee',
    kinderen: checked.kinderen,
    huisgenoten: checked.huisgenoten,
    gezegd: checked.told.map((one) => fromTold(one, doors.income.findQuestion(one.soort)?.soort ?? '')),
    question,
    left: done.questions.length,
    uitleg,
    probable: stage === 'uitkomst' ? explaining(done.probable, uitleg) : [],
  }
}

type Questions = Awaited<ReturnType<Doors['income']['checkWithoutAccount']>>['questions']

/** The question that decides most; all that is seldom so is asked as one, until someone says that some of it is so. */
function nextOf(doors: Doors, { checked }: Came, questions: Questions): View['question'] {
  const [first] = questions
  if (!first) return null
  const seldomAsked = checked.told.some(({ soort }) => soort === 'zelden')
  const isSeldom = doors.income.seldomSo.some((naam) => naam === first.naam)
  if (isSeldom && !seldomAsked) {
    const each = doors.income.seldomSo.flatMap((naam) => doors.income.askedToYou(naam) ?? [])
    return { over: null, naam: 'zelden', soort: 'waarheid', vraag: copy.seldom, waarvoor: 'Pw 13', each }
  }
  const { persoon, naam, soort, vraag, waarvoor } = first
  return { over: persoon ?? null, naam, soort, vraag, waarvoor, each: [] }
}
