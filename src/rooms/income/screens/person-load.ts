import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { Fact, PersonPageView } from './person-view.ts'
import type { Probable } from './view.ts'

type Page = z.input<typeof PersonPageView>
type FactRow = Awaited<ReturnType<Doors['household']['currentFacts']>>[number]

/** Whose reasoning to send along: it is long, so one provision at a time. */
export type Asked = { readonly doors: Doors; readonly uitleg: string | null }

/** Gathers the page of a person in one transaction; each door notes its own looks. */
export async function loadPerson({ doors, uitleg }: Asked, trx: Read, person: PersonId): Promise<Outcome<Page>> {
  const known = await doors.household.readPerson(trx, person)
  if (isRefused(known)) return known
  const { id, naam, geboortedatum, version, open } = known
  const shared = { id, naam, geboortedatum, version }
  if (!open) return { ...shared, opened: null }
  const computed = await doors.income.compute(trx, person)
  if (isRefused(computed)) return computed
  const { probable, peildatum, names } = computed
  const facts = await loadFacts(doors, trx, person)
  return {
    ...shared,
    opened: {
      ...(await loadAround(doors, trx, person)),
      ...(await loadHistory(doors, trx, person)),
      ...facts,
      probable: explaining(probable, uitleg),
      peildatum,
      names: Object.entries(names).map(([one, name]) => ({ id: one, naam: name })),
      consults: [...(await doors.income.listConsults(trx, person))],
      outcomes: [...(await doors.income.readOutcomes(trx, person))],
      seldomOpen: doors.income.seldomSo.some((soort) => !facts.facts.some((fact) => fact.soort === soort)),
    },
  }
}

type ProbableRow = z.input<typeof Probable>

/** The provisions, with the steps of the one that is asked about. */
export function explaining(probable: readonly Omit<ProbableRow, 'explained'>[], uitleg: string | null): ProbableRow[] {
  return probable.map((one) => ({
    ...one,
    explained: one.steps.length > 0,
    steps: one.voorziening === uitleg ? one.steps : [],
  }))
}

/** Who answers for this person now: for the thread that was opened last. */
export async function loadAnswers(doors: Doors, trx: Read, person: PersonId) {
  const [thread] = await doors.regie.listThreadsOf(trx, person)
  return thread ? ((await doors.regie.whoAnswers(trx, thread.thread)) ?? null) : null
}

async function loadAround(doors: Doors, trx: Read, person: PersonId) {
  const { post, ...bereik } = await doors.household.readBereik(trx, person)
  const members = []
  for (const one of await doors.household.listMembers(trx, person)) {
    const other = await doors.household.readPerson(trx, one.member)
    members.push({ ...one, open: !isRefused(other) && other.open })
  }
  return {
    answers: await loadAnswers(doors, trx, person),
    someoneElse: await doors.regie.someoneElse(trx, person),
    asked: [...(await doors.intake.listContactsOf(trx, person))],
    // Through the door: the bundle of the screens has a class of its own, which cannot open this one.
    bereik: {
      ...bereik,
      post: post?.kind === 'adres' ? doors.household.printAddress(post) : null,
      hidden: post?.kind === 'hidden',
    },
    bsn: (await doors.household.readBsn(trx, person)) ?? null,
    members,
  }
}

async function loadFacts(doors: Doors, trx: Read, person: PersonId) {
  const current = await doors.household.currentFacts(trx, person, 'Participatiewet')
  const held = new Set(current.map(({ id }) => id))
  const rest = (await doors.household.listFacts(trx, person)).filter(
    ({ id, endedAt }) => endedAt === null && !held.has(id),
  )
  return { facts: current.map((fact) => toFact(doors, fact)), otherLaws: rest.map((fact) => toFact(doors, fact)) }
}

async function loadHistory(doors: Doors, trx: Read, person: PersonId) {
  const receipts = await doors.income.listReceipts(trx, person)
  return {
    receipts: receipts.map(({ probable, ...receipt }) => ({
      ...receipt,
      sentences: probable.map(({ sentence }) => sentence),
    })),
    happenings: [...(await doors.household.listHappenings(trx, person))],
    looks: [...(await doors.privacy.whoLooked(trx, person))],
    corrections: (await doors.inzage.listInzageverzoeken(trx, person)).filter(
      ({ soort, outcome }) => soort === 'verbetering' && outcome !== 'verbeterd',
    ),
  }
}

function toFact({ income }: Doors, { waarde, ...fact }: FactRow): z.input<typeof Fact> {
  const question = income.findQuestion(fact.soort)
  return {
    ...fact,
    kind: question?.soort ?? '',
    judged: question?.aard === 'oordeel',
    question: income.questionText(fact.soort),
    value: income.answerText(fact.soort, waarde),
    typed: typedOf(waarde, question?.soort ?? ''),
  }
}

function typedOf(waarde: FactRow['waarde'], kind: string): string {
  if (waarde === null || typeof waarde === 'boolean') return ''
  return typeof waarde === 'number' && kind.startsWith('bedrag/')
    ? (waarde / 100).toFixed(2).replace('.', ',')
    : String(waarde)
}
