import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderPdf } from '../../src/platform/pdf/pdf.ts'
import * as household from '../../src/rooms/household/index.ts'
import * as income from '../../src/rooms/income/index.ts'
import { loadPerson } from '../../src/rooms/income/screens/person-load.ts'
import * as room from '../../src/rooms/intake/index.ts'
import { type Intake, openIntake, type ReceivedView } from '../../src/rooms/intake/testing.ts'
import * as inzage from '../../src/rooms/inzage/index.ts'
import { loadLetter } from '../../src/rooms/inzage/screens/letter-load.ts'
import * as plan from '../../src/rooms/plan/index.ts'
import { composeFor } from '../../src/rooms/plan/screens/compose.ts'
import * as privacy from '../../src/rooms/privacy/index.ts'
import * as regie from '../../src/rooms/regie/index.ts'
import { done, refusedBy } from '../../src/rooms/regie/testing.ts'
import * as regions from '../../src/rooms/regions/index.ts'
import type { At } from '../../src/web/view.ts'
import { makeSession } from '../harness/town.ts'

/** Veilig contact closes every way at once; a hidden address comes out by none of them, for nobody, but for one purpose. */

let intake: Intake
let client: pg.Client
let asked: ReceivedView
let code: string
const naam = 'Verborgen Vrouw'
const hidden = /Kastanjelaan|1234|06 11 22 33 44|v\.vrouw|bij haar tante/
const doors = { household, income, inzage, intake: room, plan, privacy, regie, regions } as At['doors']

beforeAll(async () => {
  intake = await openIntake({ ...plan.refusals, ...privacy.refusals, ...inzage.refusals })
  client = new pg.Client(intake.db.app)
  await client.connect()
  const ways = {
    kanaal: 'brief',
    telefoon: '06 11 22 33 44',
    email: 'v.vrouw@voorbeeld.invalid',
    postadres: 'Kastanjelaan 5, 1234 AB Wilgenbroek',
    verblijf: 'bij haar tante',
  } as const
  const first = await intake.ask({ naam, ways, canWait: false }, balie())
  asked = done(first.outcome)
  code = first.code
  done(await intake.write(balie(), (trx) => plan.startSheet(trx, asked)))
})
afterAll(async () => {
  await client.end()
  await intake.close()
})

const balie = () => intake.here.balie.caller
const helping = () => `select rd.begin('${intake.here.balie.token}', 'hulpvraag')`
const hide = (nummer?: string) =>
  intake.write(balie(), (trx) => household.setVeiligContact(trx, asked.person, { nummer }))

/** The rows of the last statement as rd_app, always rolled back. */
async function raw(begin: string, ...statements: string[]): Promise<readonly Record<string, unknown>[]> {
  await client.query('begin')
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of [begin, ...statements]) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.query('rollback')
  }
}

/** Everything a colleague who helps gets to see of her, on pages, lists and paper. */
async function everything() {
  const facts = { gemeente: { naam: 'Wilgenbroek' }, locale: 'nl' }
  const at = { doors, facts, params: { id: asked.contact } } as unknown as At
  // The letter with who looked, as it is given at the desk after a check.
  const how = { way: 'balie', checked: 'document' } as const
  done(await intake.write(balie(), (trx) => inzage.giveLetter(trx, asked.person, how)))
  return done(
    await intake.read(balie(), async (trx) => ({
      person: done(await loadPerson({ doors, uitleg: null }, trx, asked.person)),
      sheet: done(await composeFor(at, trx)),
      contact: done(await room.readContact(trx, asked.contact)),
      today: await room.listToday(trx, [asked.thread]),
      hits: await household.findPersons(trx, { naam: 'verborgen' }),
      letter: done(await loadLetter(doors, { trx, telefoon: '085 555 01 00' }, asked.person)),
      byAddress: await household.findPersons(trx, { naam: 'kastanjelaan tante' }),
    })),
  )
}

test('before it is hidden the page has the address and the sheet the name', async () => {
  const open = await everything()
  expect(open.letter).toMatchObject({ naam, given: true })
  expect(open.person.opened?.bereik).toMatchObject({ post: 'Kastanjelaan 5, 1234 AB Wilgenbroek', hidden: false })
  expect(open.sheet.page?.subtitle).toContain(naam)
})

test('page, list, search, print and PDF: nothing of it, and paper that is found bears no name', async () => {
  done(await hide('06 98'))
  const closed = await everything()
  expect(closed.letter.naam).toBeNull()
  expect(JSON.stringify(closed.letter)).not.toContain(naam)
  expect(inspect(closed, { depth: null })).not.toMatch(hidden)
  expect(closed.person.opened?.bereik).toMatchObject({ post: null, hidden: true, telefoon: '06 98', kanaal: 'bellen' })
  expect(closed.sheet.page?.subtitle).not.toContain(naam)
  expect(closed.byAddress).toEqual([])
  expect(JSON.stringify(closed.sheet.page)).not.toMatch(new RegExp(`${naam}|${hidden.source}`))
  if (closed.sheet.page) expect(renderPdf('a4tje', closed.sheet.page).length).toBeGreaterThan(1000)
})

test('post and e-mail are refused, phone without a safe number too; a visit remains', async () => {
  const by = (kanaal: (typeof household.kanalen)[number]) =>
    intake.write(balie(), (trx) => room.recordCallTry(trx, asked.contact, kanaal))
  for (const kanaal of ['brief', 'e-mail', 'via-iemand'] as const)
    expect(refusedBy(await by(kanaal))).toBe('intake_not_safe')
  expect(await by('langskomen')).toMatchObject({ settled: false })
})

test('/status: the code of before opens nothing; one that is given after it was set does', async () => {
  await expect(raw(`select rd.begin_code('${code}')`)).rejects.toThrow('rd_code_valid')
  const fresh = '0123456789AB'
  done(await intake.write(balie(), async (trx) => room.renewCode(trx, asked.contact, fresh)))
  const seen = await raw(`select rd.begin_code('${fresh}')`, `select * from household.ways_of('${asked.person}')`)
  expect(seen).toEqual([])
})

test('raw SQL of who helps her: no column, no guess, no copy, no error tells what is hidden', async () => {
  for (const statement of [
    'select * from household.bereik',
    'select telefoon from household.bereik',
    "select 1 from household.bereik where postadres like 'K%'",
    'update household.bereik set version = version + 1 returning postadres',
    'update household.bereik set tolk = postadres, version = version + 1',
    'select b from household.bereik b',
    'select to_jsonb(b) from household.bereik b',
    'copy household.bereik to stdout',
  ])
    await expect(raw(helping(), statement), statement).rejects.toThrow('permission denied')
  const guess = `update household.bereik set kanaal = 'brief', version = version + 1 where person_id = '${asked.person}'`
  await expect(raw(helping(), guess)).rejects.toThrow('household_bereik_hidden')
  const [told] = await raw(helping(), `select * from household.ways_of('${asked.person}')`)
  expect(told).toMatchObject({ telefoon: '06 98', email: null, postadres: null, verblijf: null, hidden: true })
})

test('her partner with an account, a code holder, a visitor, a colleague who does not help, her own account: none', async () => {
  const partner = await intake.newPerson()
  const member = { member: partner, relatie: 'partner' } as const
  done(await intake.write(balie(), (trx) => household.addMember(trx, asked.person, member)))
  done(await intake.write(balie(), (trx) => household.addMember(trx, partner, { ...member, member: asked.person })))
  const [theirs, own] = [
    await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: partner }),
    await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: asked.person }),
  ]
  const other = done((await intake.ask()).outcome)
  const fresh = 'BBBBBBBBBBBB'
  done(await intake.write(balie(), async (trx) => room.renewCode(trx, other.contact, fresh)))
  for (const begin of [
    `select rd.begin('${theirs}', 'inzage')`,
    `select rd.begin('${own}', 'inzage')`,
    `select rd.begin_code('${fresh}')`,
    `select rd.begin_public('GM9901')`,
    `select rd.begin('${intake.here.klantmanager.token}', 'hulpvraag')`,
    `select rd.begin('${intake.here.balie.token}', 'inkomen')`,
  ]) {
    const rows = await raw(begin, `select * from household.ways_of('${asked.person}')`)
    expect([begin, JSON.stringify(rows).match(hidden)]).toEqual([begin, null])
    const ways = await raw(begin, `select household.ways_allowed('${asked.person}') && '{brief,e-mail,afdruk}' as any`)
    expect([begin, ways]).toEqual([begin, [{ any: false }]])
    await expect(raw(begin, `select household.hidden_address('${asked.person}', 'nood')`)).rejects.toThrow(
      'household_hidden_address_allowed',
    )
    await expect(raw(begin, 'select postadres from household.bereik')).rejects.toThrow('permission denied')
  }
})

test('what was kept with a command, an event or a look holds nothing of it', async () => {
  const kept = await intake.owner.query(`
    select outcome::text as text from rd.command union all select content::text from household.event_content
    union all select l::text from log.look l`)
  expect(kept.rows.map(({ text }) => text).join('\n')).not.toMatch(hidden)
})

test('one purpose reads it, of whom one helps, with a reason: the look and the reason stand there for her', async () => {
  const { klantmanager } = intake.here
  const urgent = `select rd.begin('${klantmanager.token}', 'verborgen-adres')`
  const read = (reden: string) => `select household.hidden_address('${asked.person}', '${reden}') as adres`
  await expect(raw(urgent, read('brand'))).rejects.toThrow('household_hidden_address_allowed')
  done(await intake.write(klantmanager.caller, (trx) => household.openPerson(trx, asked.person, 'huisbezoek')))
  await expect(raw(urgent, read(' '))).rejects.toThrow('household_hidden_address_reden')
  expect(await raw(urgent, read('brand'))).toEqual([{ adres: 'Kastanjelaan 5, 1234 AB Wilgenbroek\nbij haar tante' }])
  const told = await raw(
    urgent,
    read('brand'),
    `select category, grade, purpose from log.look where person_id = '${asked.person}'`,
  )
  expect(told).toEqual([])
  await expect(raw(`select rd.begin('${intake.here.balie.token}', 'verborgen-adres')`)).rejects.toThrow(
    'rd_purpose_allowed',
  )
  await client.query('begin')
  await client.query(urgent)
  await client.query(read('brand'))
  await client.query('commit')
  const looks = await intake.owner.query("select grade, purpose from log.look where category = 'verborgen-adres'")
  expect(looks.rows).toEqual([{ grade: 3, purpose: 'verborgen-adres' }])
  const events = await intake.owner.query(
    "select c.content from household.event e join household.event_content c on c.event_id = e.id where e.type = 'verborgen-adres-gelezen'",
  )
  expect(events.rows).toEqual([{ content: { reden: 'brand' } }])
})

test('while it is on, how to reach her is not written over; when it ends the ways open again', async () => {
  const over = { kanaal: 'bellen', telefoon: '06 00', seen: 1 } as const
  const refused = await intake.write(balie(), (trx) => household.setBereik(trx, asked.person, over))
  expect(refusedBy(refused)).toBe('household_bereik_hidden')
  done(await intake.write(balie(), (trx) => household.endVeiligContact(trx, asked.person)))
  const open = done(await intake.read(balie(), (trx) => household.readBereik(trx, asked.person)))
  expect(open.post?.kind).toBe('adres')
})
