import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { refuseShare } from './share-refused.ts'
import type { SharingLaw } from './sharing.ts'
import {
  type CellView,
  cellView,
  type InvolveInput,
  type SharedView,
  type SignalInput,
  sharedView,
} from './sharing-contract.ts'

/**
 * The page of one person for the purpose of this transaction: what that purpose may see, and of every other law by which
 * article it may not see more. `find` keeps the notes in which these words stand.
 */
export async function readShared(trx: Read, person: PersonId, find?: string): Promise<SharedView> {
  const laws = await sql<{ laws: string[] }>`select privacy.own_laws() as laws`.execute(trx)
  const notes = await sql`select n.id, n.wet, n.text, access.naam_van(n.door) as door, n.at from privacy.note n
    where n.gemeente_id = ${trx.context.gemeente} and n.person_id = ${person}
      and (${find ?? null}::text is null or strpos(lower(n.text), lower(${find ?? ''})) > 0)
    order by n.at desc, n.id`.execute(trx)
  const signals = await sql`select s.id, f.wet, f.team, s.target, s.soort, s.dag, s.at, s.seen_at as "seenAt",
      coalesce(f.wet = any (privacy.own_laws()), false) as mine
    from privacy.signal s left join lateral privacy.signal_from(s.id) f on true
    where s.gemeente_id = ${trx.context.gemeente} and s.person_id = ${person} order by s.at desc, s.id`.execute(trx)
  const involved = await sql`select i.id, i.wet, access.naam_van(i.medewerker_id) as naam, t.naam as team
    from privacy.involved i left join access.team t on t.gemeente_id = i.gemeente_id and t.id = i.team_id
    where i.gemeente_id = ${trx.context.gemeente} and i.person_id = ${person} and i.tot is null
    order by i.wet, i.id`.execute(trx)
  if (notes.rows.length > 0) trx.look(person, 'hulpverlening', 3)
  else if (signals.rows.length > 0) trx.look(person, 'hulpverlening', 2)
  else if (involved.rows.length > 0) trx.look(person, 'hulpverlening', 1)
  return sharedView.parse({
    laws: laws.rows[0]?.laws ?? [],
    notes: notes.rows,
    signals: signals.rows,
    involved: involved.rows,
    cells: await cellsFor(trx, person),
  })
}

/** How many notes, signals and parties this purpose may see of everyone it helps: no person is named. */
export async function countShared(trx: Read): Promise<{ notes: number; signals: number; involved: number }> {
  const found = await sql<{ notes: number; signals: number; involved: number }>`
    select (select count(*)::int from privacy.note) as notes, (select count(*)::int from privacy.signal) as signals,
           (select count(*)::int from privacy.involved) as involved`.execute(trx)
  return found.rows[0] ?? { notes: 0, signals: 0, involved: 0 }
}

/** What one law wrote, as the purpose of this transaction may read it; refused with the row that refuses. */
export async function askShare(trx: Read, person: PersonId, wet: SharingLaw): Promise<Outcome<SharedView['notes']>> {
  const cell = (await cellsFor(trx, person)).find((one) => one.origin === wet && one.category === 'hulpverlening')
  if (cell && cell.now < 3) return refuseShare(cell)
  return (await readShared(trx, person)).notes.filter((note) => note.wet === wet)
}

/** Writes down something under a law that this purpose serves. */
export async function writeNote(
  trx: Write,
  person: PersonId,
  note: { wet: SharingLaw; text: string },
): Promise<Id<'privacy'>> {
  const id = newId<'privacy'>()
  await sql`select privacy.write_note(${id}, ${person}, ${note.wet}, ${note.text})`.execute(trx)
  return id
}

/** A colleague of another law may from now on read what that law's purpose gives, and nothing else. */
export async function involveParty(trx: Write, { person, medewerker, wet }: InvolveInput): Promise<Id<'privacy'>> {
  const id = newId<'privacy'>()
  await sql`select privacy.involve(${id}, ${person}, ${medewerker}, ${wet})`.execute(trx)
  return id
}

/** Sends a signal to another law: one of a few, with a day if need be. Refused with the row that refuses. */
export async function sendSignal(
  trx: Write,
  { person, target, soort, dag }: SignalInput,
): Promise<Outcome<Id<'privacy'>>> {
  const refusing =
    await sql`select s.origin, s.target, s.category, s.basis, s.grade, 0 as now, s.artikel, s.open, s.question,
      null as giver, null as "giverArtikel"
    from unnest(privacy.own_laws()) as w (code) cross join lateral privacy.cell(w.code, ${target}, 'hulpverlening') s
   where s.id is not null order by s.grade desc limit 1`.execute(trx)
  const [cell] = refusing.rows.map((row) => cellView.parse(row))
  if (cell && cell.grade < 2) return refuseShare(cell)
  const id = newId<'privacy'>()
  await sql`select privacy.send_signal(${id}, ${person}, ${target}, ${soort}, ${dag ?? null}::date)`.execute(trx)
  return id
}

/** Says that a signal was seen. */
export async function seeSignal(trx: Write, signal: Id<'privacy'>): Promise<true> {
  await sql`select privacy.signal_seen(${signal})`.execute(trx)
  return true
}

async function cellsFor(trx: Read, person: PersonId): Promise<readonly CellView[]> {
  const found =
    await sql`select origin, target, category, basis, grade, now_grade as now, artikel, open, question, giver,
      giver_artikel as "giverArtikel"
    from privacy.cells_for(${person}) order by category, origin`.execute(trx)
  return found.rows.map((row) => cellView.parse(row))
}
