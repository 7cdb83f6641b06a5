import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../shared/date.ts'
import type { ContactId, PersonId } from '../../shared/ids.ts'
import { done, type Ledger, openLedger, refusedBy } from '../regie/testing.ts'
import { agreementInput, sheetInput } from './contract.ts'
import { refusals } from './refused.ts'
import { addAgreement, editSheet, endAgreement, findSheet, giveSheet, readSheet, startSheet } from './sheet.sql.ts'

let town: Ledger
beforeAll(async () => {
  town = await openLedger(refusals)
})
afterAll(() => town.close())

const write = <T>(work: Parameters<typeof town.write<T>>[1]) => town.write(town.here.balie.caller, work)

/** A person with a contact, as intake makes it, without intake: this room does not know it. */
async function about(): Promise<{ person: PersonId; contact: ContactId }> {
  const person = await town.newPerson()
  const thread = await town.newThread(person)
  const contact = crypto.randomUUID() as ContactId
  await town.owner.query(
    "insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, can_wait) values ('GM9901', $1, $2, $3, 'balie', true)",
    [contact, person, thread],
  )
  return { person, contact }
}
const newSheet = async () => {
  const who = await about()
  return done(await write((trx) => startSheet(trx, who)))
}
const ask = (sheet: string, wat = 'Neem uw paspoort mee') =>
  write((trx) => addAgreement(trx, agreementInput.parse({ sheet, soort: 'wat-wij-vragen', wie: 'u', wat })))
const edit = (sheet: string, seen: number, inHetKort: string) =>
  write((trx) => editSheet(trx, sheetInput.parse({ sheet, seen, inHetKort })))

test('S08: a sheet is started once per contact and keeps what is written while talking', async () => {
  const who = await about()
  const first = done(await write((trx) => startSheet(trx, who)))
  expect(done(await write((trx) => startSheet(trx, who))).id).toBe(first.id)
  const written = done(await edit(first.id, 1, 'Huur niet betaald'))
  expect(written).toMatchObject({ inHetKort: 'Huur niet betaald', version: 2 })
  expect(refusedBy(await edit(first.id, 1, 'van een oude pagina'))).toBe('plan_changed')
})

test('three things are asked and no fourth, also when four are asked at once', async () => {
  const sheet = await newSheet()
  const four = await Promise.all([1, 2, 3, 4].map((n) => ask(sheet.id, `ding ${n}`)))
  expect(four.filter((one) => 'refused' in one).map(refusedBy)).toEqual(['plan_sheet_three_asks'])
  const { lines } = done(await town.read(town.here.balie.caller, (trx) => readSheet(trx, sheet.id)))
  expect(lines).toHaveLength(3)
  const first = lines[0]
  if (first) done(await write((trx) => endAgreement(trx, first.id)))
  done(await ask(sheet.id, 'toch dit'))
})

test('a promise without a day is refused, and so is a line about nothing', async () => {
  const sheet = await newSheet()
  const line = { sheet: sheet.id, soort: 'belofte', wie: 'Karin', wat: 'Belt de verhuurder' }
  expect(refusedBy(await write((trx) => addAgreement(trx, agreementInput.parse(line))))).toBe(
    'plan_agreement_belofte_day',
  )
  done(await write((trx) => addAgreement(trx, agreementInput.parse({ ...line, wanneer: '2026-10-06' as Day }))))
  expect(refusedBy(await ask(sheet.id, '  '))).toBe('plan_agreement_wat')
})

test('a sheet that was given stays as it is; a new one takes words and lines along', async () => {
  const sheet = await newSheet()
  done(await edit(sheet.id, 1, 'In het kort'))
  done(await ask(sheet.id))
  const given = done(await write((trx) => giveSheet(trx, { sheet: sheet.id, seen: 2, how: 'geprint' })))
  expect(given).toMatchObject({ givenHow: 'geprint', version: 3 })
  expect(refusedBy(await edit(sheet.id, 3, 'toch anders'))).toBe('plan_changed')
  expect(refusedBy(await ask(sheet.id))).toBe('plan_changed')
  const line = given.lines[0]
  if (line) expect(refusedBy(await write((trx) => endAgreement(trx, line.id)))).toBe('plan_sheet_kept')
  const next = done(await write((trx) => startSheet(trx, given)))
  expect(next).toMatchObject({ inHetKort: 'In het kort', givenAt: null })
  expect(next.id).not.toBe(given.id)
  expect(next.lines.map((one) => one.wat)).toEqual(given.lines.map((one) => one.wat))
  expect((await town.read(town.here.balie.caller, (trx) => findSheet(trx, given.contact))) as unknown).toMatchObject({
    id: next.id,
  })
  expect(done(await town.read(town.here.balie.caller, (trx) => readSheet(trx, given.id)))).toMatchObject({
    inHetKort: 'In het kort',
    givenHow: 'geprint',
  })
})

test('raw SQL as rd_app does not change, backdate or take away what was given', async () => {
  const sheet = await newSheet()
  done(await ask(sheet.id))
  const set = (what: string) =>
    write(async (trx) => {
      const { sql } = await import('kysely')
      await sql`update plan.sheet set ${sql.raw(what)} where id = ${sheet.id}`.execute(trx)
    })
  expect(refusedBy(await set("given_at = rd.nu() - interval '1 day', given_how = 'geprint'"))).toBe(
    'plan_sheet_given_now',
  )
  done(await write((trx) => giveSheet(trx, { sheet: sheet.id, seen: 1, how: 'voorgelezen' })))
  expect(refusedBy(await set("in_het_kort = 'anders'"))).toBe('plan_sheet_kept')
  expect(refusedBy(await set('given_at = null, given_how = null'))).toBe('plan_sheet_kept')
  await expect(
    write(async (trx) => {
      const { sql } = await import('kysely')
      await sql`delete from plan.sheet where id = ${sheet.id}`.execute(trx)
    }),
  ).rejects.toThrow(/permission denied/)
})

test('someone who is not involved, or in another municipality, sees no sheet', async () => {
  const who = await about()
  const sheet = done(await write((trx) => startSheet(trx, who)))
  for (const caller of [town.here.klantmanager.caller, town.there.balie.caller]) {
    expect(refusedBy(await town.read(caller, (trx) => readSheet(trx, sheet.id)))).toBe('plan_unknown')
    expect(refusedBy(await town.write(caller, (trx) => startSheet(trx, who)))).toBe('plan_unknown')
  }
})
