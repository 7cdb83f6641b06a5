import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import { mayUse } from '../household/index.ts'
import { reportAbsent } from '../regie/index.ts'
import { done, refusedBy } from '../regie/testing.ts'
import { codeFor } from './code.ts'
import { type ContactInput, tryChannels } from './contract.ts'
import { listOpenContacts, readContact, statusByCode } from './read.sql.ts'
import { receiveContact } from './receive.sql.ts'
import { channels, urgentKinds } from './spoed.ts'
import { aContact, type Intake, openIntake } from './testing.ts'

let intake: Intake
beforeAll(async () => {
  intake = await openIntake()
})
afterAll(() => intake.close())

const status = (code: string) => intake.read({ kind: 'code', code }, statusByCode, 'terugkomen')
const rowsOf = async (table: string, contact: string) =>
  (await intake.owner.query(`select * from ${table} where contact_id = $1`, [contact])).rows

test('N03: one vague word from somebody without name, address or papers is a question with someone who answers', async () => {
  const { outcome, code } = await intake.ask({ vraag: 'help' })
  const received = done(outcome)
  expect(received.answers).toMatchObject({ naam: 'Bram Smit', telefoon: '0123 456 789' })
  expect(received.answers.vervanger).not.toBeNull()
  expect(done(await status(code))).toMatchObject({ status: 'open', answers: { naam: 'Bram Smit' } })
  const { rows } = await intake.owner.query('select naam, geboortedatum from household.person where id = $1', [
    received.person,
  ])
  expect(rows).toEqual([{ naam: null, geboortedatum: null }])
})

test('N03: no text is refused for being short, odd or empty', async () => {
  for (const vraag of [
    '',
    ' ',
    '?',
    '.',
    '\u0000',
    '💶',
    "'; drop table intake.contact; --",
    '\ud800',
    'x'.repeat(4000),
  ]) {
    const { outcome } = await intake.ask({ vraag })
    expect(isRefused(outcome), JSON.stringify(vraag)).toBe(false)
  }
})

test('N03: whatever somebody leaves out or types as a way to reach them, the question comes in', async () => {
  const text = fc.option(fc.string({ maxLength: 60, unit: 'grapheme' }), { nil: undefined })
  const ways = fc.record(
    {
      kanaal: fc.constantFrom(...tryChannels),
      telefoon: text,
      email: text,
      postadres: text,
      verblijf: text,
      tolk: text,
    },
    { requiredKeys: [] },
  )
  const input = fc.record(
    {
      vraag: fc.string({ maxLength: 200, unit: 'binary' }),
      naam: text,
      ways,
      canWait: fc.boolean(),
      urgent: fc.subarray([...urgentKinds]),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(input, async (parts) => {
      const { outcome } = await intake.ask(parts as Partial<ContactInput>)
      const received = done(outcome)
      const urgent = aContact(parts as Partial<ContactInput>).canWait !== true || (parts.urgent ?? []).length > 0
      const calls = await rowsOf('intake.call', received.contact)
      expect(calls).toHaveLength(1)
      if (urgent) expect(received.callBy).toBe(await today())
    }),
    { numRuns: 25 },
  )
})

const today = async () => done(await intake.read(intake.here.balie.caller, async (trx) => trx.context.vandaag))

test('N01: every way in and every way back works without phone and e-mail', async () => {
  for (const kanaal of channels) {
    for (const back of tryChannels) {
      const caller = kanaal === 'online' ? intake.anyone : intake.here.balie.caller
      const { outcome } = await intake.ask({ kanaal, ways: { kanaal: back } }, caller)
      expect(isRefused(outcome), `${kanaal} ${back}`).toBe(false)
    }
  }
})

test('N01: also in raw SQL a contact needs no phone, e-mail or address', async () => {
  const { rows } = await intake.owner.query(`select column_name from information_schema.columns
    where (table_schema, table_name) in (('household', 'bereik'), ('intake', 'contact'), ('household', 'person'))
      and column_name in ('telefoon', 'email', 'postadres', 'naam', 'geboortedatum', 'bsn') and is_nullable = 'NO'`)
  expect(rows).toEqual([])
})

test('S09: what cannot wait, or what nobody answered, has a call due the same day', async () => {
  for (const parts of [{ canWait: false }, { canWait: true, urgent: ['geweld' as const] }, {}]) {
    const { outcome } = await intake.ask({
      ...parts,
      ...(Object.keys(parts).length ? {} : { canWait: undefined as never }),
    })
    const received = done(outcome)
    expect(received.callBy).toBe(await today())
  }
  const open = done(await intake.read(intake.here.balie.caller, (trx) => listOpenContacts(trx, 100)))
  const first = open.findIndex((row) => row.canWait)
  expect(open.slice(0, first).every((row) => !row.canWait && row.callDue !== null)).toBe(true)
})

test('N14: the five kinds of income support stand there at once, none blank', async () => {
  const received = done((await intake.ask()).outcome)
  const { rows } = await intake.owner.query('select soort, uitkomst from income.outcome where person_id = $1', [
    received.person,
  ])
  expect(rows).toHaveLength(5)
  expect(rows.every((row) => row.uitkomst === 'nog-niet-bekeken')).toBe(true)
})

test('the code opens status, contact person and next day, and nothing else', async () => {
  const { outcome, code } = await intake.ask({
    vraag: 'geheim verhaal',
    naam: 'Noor de Wit',
    ways: { telefoon: '06 999' },
  })
  const { contact } = done(outcome)
  const seen = done(await status(code))
  expect(Object.keys(seen).sort()).toEqual(['answers', 'nextDay', 'status'])
  expect(JSON.stringify(seen)).not.toMatch(/geheim|Noor|06 999/)
  expect(refusedBy(await intake.read({ kind: 'code', code: 'AAAABBBBCCCC' }, statusByCode, 'terugkomen'))).toBe(
    'rd_code_valid',
  )
  const words = await intake.read({ kind: 'code', code }, (trx) => readContact(trx, contact), 'terugkomen')
  expect(done(words)).toMatchObject({ vraag: null, involved: false, meldingen: [], aanvragen: [] })
  const { rows } = await intake.owner.query('select 1 from access.code where hash = convert_to($1, $2)', [code, 'UTF8'])
  expect(rows).toEqual([])
})

test('a form sent twice makes one question, and the code that is shown works', async () => {
  const key = newId()
  const input = aContact()
  const send = () =>
    intake.house.write(intake.anyone, 'vraag-stellen', { key, name: 'ask', input }, (trx) =>
      receiveContact(trx, input, codeFor(key)),
    )
  const [first, second] = [done(await send()), done(await send())]
  expect(second).toEqual(first)
  expect(done(await status(codeFor(key))).status).toBe('open')
})

test('S14: the status page of a resident shows who stands in, the same day', async () => {
  const { outcome, code } = await intake.ask()
  expect(done(outcome).answers.naam).toBe('Bram Smit')
  const { lead, balie, klantmanager } = intake.here
  done(
    await intake.write(
      lead.caller,
      (trx) => reportAbsent(trx, { medewerker: balie.id, waarnemer: klantmanager.id }),
      'rooster',
    ),
  )
  expect(done(await status(code)).answers).toMatchObject({
    naam: 'Karin Mulder',
    standsIn: true,
    voorNaam: 'Bram Smit',
  })
  await intake.owner.query('delete from regie.absence')
})

test('veilig contact asked for with the question: only the safe number, nothing by post or e-mail', async () => {
  const { outcome } = await intake.ask({
    ways: { telefoon: '06 thuis', email: 'thuis@voorbeeld.nl', postadres: 'Thuisweg 1' },
    veilig: { nummer: '06 veilig' },
  })
  const { person } = done(outcome)
  const may = (kanaal: (typeof tryChannels)[number]) =>
    intake.read(intake.here.balie.caller, (trx) => mayUse(trx, person, kanaal))
  expect([await may('bellen'), await may('langskomen')]).toEqual([true, true])
  expect([await may('brief'), await may('e-mail'), await may('via-iemand')]).toEqual([false, false, false])
})

test('a known person gets the colleague who knows them already', async () => {
  const received = done((await intake.ask({ kanaal: 'balie' }, intake.here.klantmanager.caller)).outcome)
  const again = await intake.ask(
    { kanaal: 'telefoon', person: received.person, known: true },
    intake.here.klantmanager.caller,
  )
  expect(done(again.outcome).answers.medewerker).toBe(received.answers.medewerker)
  const asNew = await intake.ask({ person: received.person })
  expect(refusedBy(asNew.outcome)).toBe('access_involvement_new')
})
