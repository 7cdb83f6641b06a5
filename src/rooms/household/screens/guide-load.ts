import { redirect } from 'react-router'
import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { addDays } from '../../../shared/date.ts'
import { type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { GuideView } from './guide-view.ts'

type View = z.input<typeof GuideView>

// A season: long enough not to press, short enough to come back within the year.
const offerAgainAfter = 91

/** The groups that are asked one by one, and the question of the resident one came from: they stand in the address. */
export function askedIn(url: URL) {
  return { los: url.searchParams.getAll('los').slice(0, 20), contact: url.searchParams.get('contact') }
}

/** Gathers the guided check in one transaction; undefined when the page of this person is not open. */
export async function loadGuide(
  doors: Doors,
  trx: Read,
  { person, url }: { readonly person: PersonId; readonly url: URL },
): Promise<Outcome<View | Response>> {
  const known = await doors.household.readPerson(trx, person)
  if (isRefused(known)) return known
  if (!known.open) return redirect(`/personen/${person}`)
  const { los, contact } = askedIn(url)
  const guide = await doors.income.guide(trx, person, los)
  if (isRefused(guide)) return guide
  const { question, left, oordelen, voorzieningen, kinds, names } = guide
  const about = (one: string | null) => (one === null || one === person ? null : (names[one] ?? ''))
  return {
    id: person,
    naam: known.naam,
    contact,
    question: question && {
      ...question,
      about: about(question.person),
      open: await isOpen(doors, trx, question.person),
    },
    left,
    oordelen: oordelen.map((one) => ({ ...one, about: about(one.person) })),
    voorzieningen,
    kinds: kinds.map((one) => ({ ...one })),
    offerAgain: addDays(trx.context.vandaag, offerAgainAfter),
    consultants: [...(await doors.income.listConsultants(trx))],
    consults: [...(await doors.income.listConsults(trx, person))],
  }
}

async function isOpen({ household }: Doors, trx: Read, about: string | null) {
  if (about === null) return true
  const id = toId<'person'>(about)
  const found = id && (await household.readPerson(trx, id))
  return found !== undefined && !isRefused(found) && found.open
}
