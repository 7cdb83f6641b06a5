import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf, done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import { refusals } from '../../src/rooms/privacy/refused.ts'
import { changeProcessing, listMatrix, listProcessing } from '../../src/rooms/privacy/register.sql.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'

/** The register and the matrix: read by the privacy officer, changed by a new dated row, and never rewritten. */
let towns: Towns
let today: string
beforeAll(async () => {
  towns = await openTowns(refusals)
  today = (await towns.owner.query('select rd.vandaag()::text as day')).rows[0].day
})
afterAll(() => towns.close())

const officer = () => towns.here.privacy.caller
const change = (parts: { van?: string; seen?: number; reden?: string } = {}) => ({
  code: 'jeugd',
  seen: parts.seen ?? 1,
  van: dayOf(parts.van ?? today),
  reden: parts.reden ?? 'besluit van het college',
  grond: 'Jeugdwet art. 7.3.8',
  categories: 'naam, hulp',
  persons: 'jeugdige',
  roles: 'jeugdwerker',
  bewaartermijn: 'twintig jaar',
  bron: 'Jeugdwet, tekst per 2026-01-01',
})
const make = (input = change()) => towns.write(officer(), (trx) => changeProcessing(trx, input), 'toezicht')
const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const list = async () =>
  done(await towns.read(officer(), listProcessing, 'toezicht')).filter(({ code }) => code === 'jeugd')

test('every municipality begins with the model, and each activity names ground, article, term and source', async () => {
  const all = done(await towns.read(officer(), listProcessing, 'toezicht'))
  expect(all.map(({ code }) => code)).toEqual([
    'ggz',
    'inkomen',
    'inzage',
    'jeugd',
    'school',
    'schulden',
    'toezicht',
    'vraag',
    'wmo',
  ])
  const elsewhere = done(await towns.read(towns.there.privacy.caller, listProcessing, 'toezicht'))
  expect(elsewhere).toHaveLength(all.length)
})

test('a change ends the row before it and keeps it; without reason, in the past, or by another it is refused', async () => {
  expect(codeOf(await make(change({ van: '2026-01-01' })))).toBe('privacy_processing_not_back')
  expect(codeOf(await make(change({ reden: ' ' })))).toBe('privacy_processing_reden')
  expect(codeOf(await make(change({ seen: 7 })))).toBe('privacy_processing_seen')
  expect(done(await make())).toBe(2)
  expect(await list()).toMatchObject([
    { version: 2, van: today, tot: null, reden: 'besluit van het college', door: 'Pim Adema' },
    { version: 1, tot: today },
  ])
  const other = await towns.write(
    towns.here.lead.caller,
    (trx) => changeProcessing(trx, change({ seen: 2 })),
    'hulpvraag',
  )
  expect(codeOf(other)).toBe('privacy_processing_officer')
})

test.each([
  ["update privacy.processing set reden = 'x'", 'permission denied'],
  ['delete from privacy.processing', 'permission denied'],
  ["update privacy.sharing set grade = 3, basis = 'noodzaak'", 'permission denied'],
  ["update privacy.wet set van = '2020-01-01' where code = 'Wams'", 'permission denied'],
])('raw SQL of the application: %s', async (statement, message) => {
  await expect(towns.raw(officer(), 'toezicht', [statement])).rejects.toThrow(message)
})

test.each([
  'update privacy.processing set grond = grond || version',
  'delete from privacy.processing',
  "update privacy.sharing set artikel = 'x'",
  'delete from privacy.sharing',
  'update privacy.age_rule set parent_grade = 3',
])('the database itself rewrites no dated row: %s', async (statement) => {
  await expect(towns.owner.query(statement)).rejects.toThrow('privacy_dated_kept')
})

test('a law that is not in force opens nothing, and opens it from its day', async () => {
  const rows = done(await towns.read(officer(), listMatrix, 'toezicht'))
  expect(rows.filter((row) => row.switch !== null)).toMatchObject([{ switch: 'Wams', switchVan: null }])
  const opens = async () =>
    (
      await towns.raw(towns.here.klantmanager.caller, 'inkomen', ["select privacy.passes('hulpverlening', 2) as laws"])
    )[0]?.laws
  expect(await opens()).not.toContain('Wmo 2015')
  await towns.owner.query("update privacy.wet set van = rd.vandaag() where code = 'Wams'")
  expect(await opens()).toContain('Wmo 2015')
  await towns.owner.query("update privacy.wet set van = null where code = 'Wams'")
})
