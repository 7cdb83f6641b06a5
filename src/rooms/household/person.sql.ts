import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { isRefused } from '../../shared/refused.ts'
import { type HappeningView, happeningView, type PersonView, personView } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { foldName, type OpenReason, toWordRanges } from './person.ts'
import { refuseBy } from './refused.ts'

/** How many people one search gives at most. */
const mostHits = 20

type Details = { readonly naam?: string | undefined; readonly geboortedatum?: Day | undefined }

/** Writes down someone new and lets this transaction go on about them. A name and a day of birth may come later. */
export async function registerPerson(
  trx: Write,
  person: { readonly id: PersonId } & Details,
): Promise<Outcome<PersonId>> {
  const { id, naam, geboortedatum } = person
  await sql`select access.involve(${id}, 'nieuw')`.execute(trx)
  await appendEvent(trx, { stream: id, person: id, type: 'persoon-opgeschreven', content: {} })
  await sql`insert into household.person (gemeente_id, id, naam, zoeknaam, geboortedatum)
    values (${trx.context.gemeente}, ${id}, ${naam ?? null}, ${naam === undefined ? null : foldName(naam)},
            ${geboortedatum ?? null})`.execute(trx)
  return id
}

/** Writes a name or day of birth that is known by now. `seen` is the version that was on the screen. */
export async function describePerson(
  trx: Write,
  person: PersonId,
  details: Details & { readonly seen: number | undefined },
): Promise<Outcome<PersonView>> {
  const { naam, geboortedatum, seen } = details
  if (seen === undefined) return refuseBy('household_version_needed')
  await appendEvent(trx, { stream: newId(), person, type: 'persoon-aangevuld', content: {} })
  const changed = await sql`update household.person
    set naam = coalesce(${naam ?? null}, naam), zoeknaam = coalesce(${naam === undefined ? null : foldName(naam)}, zoeknaam),
        geboortedatum = coalesce(${geboortedatum ?? null}, geboortedatum), version = version + 1
    where gemeente_id = ${trx.context.gemeente} and id = ${person} and version = ${seen}`.execute(trx)
  if (changed.numAffectedRows !== 1n) {
    const known = await readPerson(trx, person)
    return isRefused(known) ? known : refuseBy('household_person_version')
  }
  return readPerson(trx, person)
}

/** Opens the page of someone for a day, with the reason that the person can read later. */
export async function openPerson(trx: Write, person: PersonId, reden: OpenReason): Promise<Outcome<PersonView>> {
  const known = await readPerson(trx, person)
  if (isRefused(known) || known.open) return known
  await sql`select access.involve(${person}, 'geopend', ${reden})`.execute(trx)
  await appendEvent(trx, { stream: newId(), person, type: 'geopend', content: { reden } })
  return readPerson(trx, person)
}

/**
 * People in this municipality with these words in their name or this day of birth, at most twenty, by name. Each hit
 * counts as a look: that someone is known here tells something.
 */
export async function findPersons(trx: Read, by: Details): Promise<readonly PersonView[]> {
  const ranges = toWordRanges(by.naam ?? '')
  if (ranges.length === 0 && by.geboortedatum === undefined) return []
  const { gemeente } = trx.context
  const words = ranges.map(
    ({ from, before }) => sql`p.id in (select w.person_id from household.person_word w
      where w.gemeente_id = ${gemeente} and w.word >= ${from} and w.word < ${before})`,
  )
  const birth = by.geboortedatum === undefined ? [] : [sql`p.geboortedatum = ${by.geboortedatum}`]
  const found = await sql<PersonView>`
    ${selectPerson} from household.person p where p.gemeente_id = ${gemeente} and ${sql.join([...words, ...birth], sql` and `)}
     order by p.zoeknaam, p.id limit ${mostHits}`.execute(trx)
  for (const hit of found.rows) trx.look(hit.id, 'persoon', 1)
  return found.rows.map((hit) => personView.parse(hit))
}

/** The name and day of birth of someone, and whether this caller may read on. Refuses with 404 when not known here. */
export async function readPerson(trx: Read, person: PersonId): Promise<Outcome<PersonView>> {
  const found = await sql<PersonView>`
    ${selectPerson} from household.person p where p.gemeente_id = ${trx.context.gemeente} and p.id = ${person}`.execute(
    trx,
  )
  const row = found.rows[0]
  if (!row) return refuseBy('household_person_known')
  trx.look(person, 'persoon', 1)
  return personView.parse(row)
}

/** Who this caller helps now, by name: at most a hundred. Each name counts as a look. */
export async function listHelped(trx: Read): Promise<readonly PersonView[]> {
  const found = await sql<PersonView>`
    ${selectPerson} from household.person p
     where p.gemeente_id = ${trx.context.gemeente} and p.id = any ((select rd.persons())::uuid[])
     order by p.zoeknaam, p.id limit 100`.execute(trx)
  for (const one of found.rows) trx.look(one.id, 'persoon', 1)
  return found.rows.map((row) => personView.parse(row))
}

/** What happened here to someone, the latest first: at most fifty. */
export async function listHappenings(trx: Read, person: PersonId): Promise<readonly HappeningView[]> {
  const found = await sql<HappeningView>`
    select e.at, e.type, access.naam_van(e.actor_id) as door, coalesce(c.content ->> 'reden', c.content ->> 'soort') as what
      from household.event e
      left join household.event_content c on c.gemeente_id = e.gemeente_id and c.event_id = e.id
      
     where e.gemeente_id = ${trx.context.gemeente} and e.person_id = ${person} order by e.at desc, e.id limit 50`.execute(
    trx,
  )
  if (found.rows.length > 0) trx.look(person, 'persoon', 3)
  return found.rows.map((row) => happeningView.parse(row))
}

const selectPerson = sql`
  select p.id, p.naam, p.geboortedatum, p.version, (p.made_at at time zone 'Europe/Amsterdam')::date as since,
         p.id = any (rd.persons()) as open`
