import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { dayOf } from '../../../shared/date.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { type Call, type Fresh, type Question, type TodayView, ways } from './today-view.ts'

type Row = Awaited<ReturnType<Doors['intake']['listToday']>>[number]
type Thread = Awaited<ReturnType<Doors['regie']['listMyThreads']>>[number]
type Names = (person: PersonId) => Promise<string | null>

/** Gathers the day of whoever asks in one transaction; each door notes its own looks. */
export async function loadToday(doors: Doors, trx: Read): Promise<z.input<typeof TodayView>> {
  const me = await doors.regie.readMyDay(trx)
  const threads = await doors.regie.listMyThreads(trx)
  const rows = await doors.intake.listToday(
    trx,
    threads.map(({ thread }) => thread),
  )
  const mine = new Map(threads.map((one) => [one.thread, one]))
  const { vandaag } = trx.context
  const due = rows.filter(({ thread, callDue }) => mine.has(thread) && callDue !== null && callDue <= vandaag)
  const calling = new Set(due.map(({ thread }) => thread))
  const names = namesFrom(doors, trx)
  return {
    naam: me?.naam ?? '',
    duty: me?.duty ?? false,
    vandaag,
    calls: await each(due, (row) => toCall(doors, trx, { row, names, voorNaam: mine.get(row.thread)?.voorNaam })),
    questions: await listQuestions(
      threads.filter(({ thread }) => !calling.has(thread)),
      rows,
      names,
    ),
    fresh: await each(
      rows.filter((row) => row.new && !mine.has(row.thread)),
      (row) => toFresh(doors, trx, { row, names }),
    ),
    consults: await each(await doors.income.listMyConsults(trx), async (one) => ({
      ...one,
      naam: await names(one.person),
    })),
    offers: await each(await doors.income.listOffersDue(trx), async (one) => ({
      ...one,
      naam: await names(one.person),
    })),
  }
}

/** The names of people, each read once. */
function namesFrom({ household }: Doors, trx: Read): Names {
  const known = new Map<PersonId, string | null>()
  return async (person) => {
    const before = known.get(person)
    if (before !== undefined) return before
    const found = await household.readPerson(trx, person)
    const naam = isRefused(found) ? null : found.naam
    known.set(person, naam)
    return naam
  }
}

type CallParts = { readonly row: Row; readonly names: Names; readonly voorNaam: string | null | undefined }

async function toCall({ household }: Doors, trx: Read, parts: CallParts): Promise<z.input<typeof Call>> {
  const { contact, person, callDue, tried } = parts.row
  const { telefoon, email, tolk, veilig } = await household.readBereik(trx, person)
  const open = { bellen: telefoon !== null, 'e-mail': email !== null, langskomen: true }
  return {
    contact,
    person,
    naam: await parts.names(person),
    telefoon,
    email,
    tolk,
    veilig: veilig && { tijden: veilig.tijden },
    due: callDue ?? '',
    voorNaam: parts.voorNaam ?? null,
    tried,
    ways: ways.filter((way) => open[way] && !tried.includes(way)),
  }
}

/** What whoever asks answers for, the next day first; what has no day yet comes after. */
async function listQuestions(threads: readonly Thread[], rows: readonly Row[], names: Names) {
  const contacts = new Map(rows.map((row) => [row.thread, row]))
  const found = await each(threads, async (one): Promise<z.input<typeof Question>> => {
    const { thread, soort, person, voorNaam } = one
    const row = contacts.get(thread)
    return {
      thread,
      soort,
      person,
      voorNaam,
      contact: row?.contact ?? null,
      naam: await names(person),
      since: dayOf(row?.receivedAt ?? one.since),
      nextDay: row?.nextDay ?? null,
      canWait: row?.canWait ?? true,
    }
  })
  return found.sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
}

function orderOf({ nextDay, since }: z.input<typeof Question>): string {
  return `${nextDay ?? '9'} ${since}`
}

async function toFresh(
  { regie }: Doors,
  trx: Read,
  { row, names }: Omit<CallParts, 'voorNaam'>,
): Promise<z.input<typeof Fresh>> {
  const { contact, person, receivedAt, canWait, thread } = row
  const answers = await regie.whoAnswers(trx, thread)
  return { contact, person, receivedAt, canWait, naam: await names(person), answers: answers?.naam ?? null }
}

/** One after the other: a transaction does one thing at a time. */
async function each<Of, To>(all: readonly Of[], one: (of: Of) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (const of of all) done.push(await one(of))
  return done
}
