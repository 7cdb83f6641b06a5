import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type ContactId, type Id, newId, type PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { changedMeanwhile, sheetUnknown } from './changed.ts'
import type { AgreementInput, AgreementView, GiveInput, SheetInput, SheetView } from './contract.ts'

type SheetId = SheetView['id']
type About = { readonly contact: ContactId; readonly person: PersonId }

/** The sheet of a contact as it is now, with its lines; undefined when none was started. */
export async function findSheet(trx: Read, contact: ContactId): Promise<SheetView | undefined> {
  return readWhere(trx, sql`s.contact_id = ${contact} and s.ended_at is null`)
}

/** A sheet, also one that was replaced. */
export async function readSheet(trx: Read, sheet: SheetId): Promise<Outcome<SheetView>> {
  return (await readWhere(trx, sql`s.id = ${sheet}`)) ?? sheetUnknown
}

/**
 * The sheet to write on: the one that is there, or a new one. One that was given stays as it is; the new one takes its
 * words and lines along, so that nothing is typed twice.
 */
export async function startSheet(trx: Write, { contact, person }: About): Promise<Outcome<SheetView>> {
  const before = await findSheet(trx, contact)
  if (before && before.givenAt === null) return before
  if (!(await isInvolved(trx, person))) return sheetUnknown
  const { gemeente } = trx.context
  const id: SheetId = newId()
  if (before)
    await sql`update plan.sheet set ended_at = rd.nu(), version = version + 1 where id = ${before.id}`.execute(trx)
  await sql`insert into plan.sheet (gemeente_id, id, person_id, contact_id, geld_wanneer, welke_brief, in_het_kort)
    values (${gemeente}, ${id}, ${person}, ${contact}, ${before?.geldWanneer ?? ''}, ${before?.welkeBrief ?? ''},
            ${before?.inHetKort ?? ''})`.execute(trx)
  for (const line of before?.lines ?? []) await insertLine(trx, person, { ...line, sheet: id })
  await appendEvent(trx, { sheet: id, person }, 'begonnen')
  return readSheet(trx, id)
}

/** Saves the words of a sheet, if it is still as it was seen. */
export async function editSheet(trx: Write, input: SheetInput): Promise<Outcome<SheetView>> {
  const { sheet, seen, geldWanneer, welkeBrief, inHetKort } = input
  const done = await sql<{ person: PersonId }>`
    update plan.sheet set geld_wanneer = ${geldWanneer}, welke_brief = ${welkeBrief}, in_het_kort = ${inHetKort},
           version = version + 1
     where id = ${sheet} and version = ${seen} and given_at is null and ended_at is null
     returning person_id as person`.execute(trx)
  const row = done.rows[0]
  if (!row) return changedMeanwhile
  await appendEvent(trx, { sheet, person: row.person }, 'geschreven')
  return readSheet(trx, sheet)
}

/** Adds a line. Refuses a fourth thing asked (`plan_sheet_three_asks`) and a promise without a day. */
export async function addAgreement(trx: Write, input: AgreementInput): Promise<Outcome<SheetView>> {
  const before = await readSheet(trx, input.sheet)
  if (isRefused(before)) return before
  if (before.givenAt !== null) return changedMeanwhile
  await insertLine(trx, before.person, input)
  await appendEvent(trx, { sheet: input.sheet, person: before.person }, 'afgesproken')
  return readSheet(trx, input.sheet)
}

/** Takes a line off a sheet that was not given yet. */
export async function endAgreement(trx: Write, agreement: AgreementView['id']): Promise<Outcome<SheetView>> {
  const done = await sql<{ sheet: SheetId; person: PersonId }>`
    update plan.agreement set ended_at = rd.nu() where id = ${agreement} and ended_at is null
     returning sheet_id as sheet, person_id as person`.execute(trx)
  const row = done.rows[0]
  if (!row) return changedMeanwhile
  await appendEvent(trx, row, 'van-het-blad')
  return readSheet(trx, row.sheet)
}

/** The sheet goes along with the person, and stays as it is from now on. */
export async function giveSheet(trx: Write, { sheet, seen, how }: GiveInput): Promise<Outcome<SheetView>> {
  const done = await sql<{ person: PersonId }>`
    update plan.sheet set given_at = rd.nu(), given_how = ${how}, version = version + 1
     where id = ${sheet} and version = ${seen} and given_at is null and ended_at is null
     returning person_id as person`.execute(trx)
  const row = done.rows[0]
  if (!row) return changedMeanwhile
  await appendEvent(trx, { sheet, person: row.person }, 'meegegeven')
  return readSheet(trx, sheet)
}

async function isInvolved(trx: Write, person: PersonId): Promise<boolean> {
  const found = await sql<{ involved: boolean }>`select ${person} = any (rd.persons()) as involved`.execute(trx)
  return found.rows[0]?.involved === true
}

async function insertLine(
  trx: Write,
  person: PersonId,
  line: Omit<AgreementInput, 'wanneer'> & { wanneer?: AgreementView['wanneer'] | undefined },
): Promise<void> {
  await sql`insert into plan.agreement (gemeente_id, id, sheet_id, person_id, soort, wie, wat, wanneer)
    values (${trx.context.gemeente}, ${newId()}, ${line.sheet}, ${person}, ${line.soort}, ${line.wie}, ${line.wat},
            ${line.wanneer ?? null})`.execute(trx)
}

async function readWhere(trx: Read, where: ReturnType<typeof sql>): Promise<SheetView | undefined> {
  const found = await sql<Omit<SheetView, 'lines'>>`
    select s.id, s.contact_id as contact, s.person_id as person, s.geld_wanneer as "geldWanneer",
           s.welke_brief as "welkeBrief", s.in_het_kort as "inHetKort", s.started_at as "startedAt",
           s.given_at as "givenAt", s.given_how as "givenHow", s.version
      from plan.sheet s where ${where}`.execute(trx)
  const sheet = found.rows[0]
  if (!sheet) return undefined
  trx.look(sheet.person, 'plan', 3)
  const lines = await sql<AgreementView>`
    select id, soort, wie, wat, wanneer from plan.agreement
     where sheet_id = ${sheet.id} and ended_at is null order by made_at, id`.execute(trx)
  return { ...sheet, lines: lines.rows }
}

type Of = { readonly sheet: Id<'sheet'>; readonly person: PersonId }

async function appendEvent(trx: Write, { sheet, person }: Of, type: string): Promise<void> {
  await sql`select rd.append_event('plan', ${sheet}, ${person}, ${type}, '{}'::jsonb)`.execute(trx)
}
