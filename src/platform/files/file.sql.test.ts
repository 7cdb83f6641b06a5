import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSession } from '../../../tests/harness/town.ts'
import { type Intake, openIntake, type ReceivedView } from '../../rooms/intake/testing.ts'
import { done } from '../../rooms/regie/testing.ts'
import { newId } from '../../shared/ids.ts'
import type { Caller } from '../db/types.ts'
import { listFiles, readFile, storeFile } from './file.sql.ts'
import { refusals } from './refused.ts'
import { aFile } from './testing.ts'

let intake: Intake
let mine: ReceivedView
let other: ReceivedView
let resident: Caller

beforeAll(async () => {
  intake = await openIntake(refusals)
  mine = done((await intake.ask()).outcome)
  other = done((await intake.ask()).outcome)
  const token = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: mine.person })
  resident = { kind: 'session', token }
})
afterAll(() => intake.close())

const send = (content: Buffer, { caller = resident, purpose = 'inzage', about = mine } = {}) =>
  intake.write(
    caller,
    (trx) => storeFile(trx, { contact: about.contact, person: about.person, naam: 'loonstrook.html', content }),
    purpose,
  )
const list = (caller: Caller, purpose: string, about = mine) =>
  intake.read(caller, (trx) => listFiles(trx, about.contact), purpose)
const worker = () => intake.here.balie.caller

test('what a resident sends stands with their question, sealed, and is read by who helps them', async () => {
  const content = aFile.pdf(2000)
  const id = done(await send(content))
  const [file] = done(await list(worker(), 'hulpvraag'))
  expect(file).toMatchObject({ id, naam: 'loonstrook.pdf', type: 'application/pdf', size: 2000, own: true, door: null })
  const read = done(await intake.read(worker(), (trx) => readFile(trx, id), 'hulpvraag'))
  expect(read.content.equals(content)).toBe(true)
  const kept = await intake.owner.query('select sealed from files.file_content where file_id = $1', [id])
  expect(kept.rows[0].sealed.includes('%PDF')).toBe(false)
  expect(kept.rows[0].sealed.length).toBe(2028)
  const looks = await intake.owner.query(
    `select from log.look where person_id = $1 and category = 'hulpvraag' and grade = 3 and actor_id = $2`,
    [mine.person, intake.here.balie.id],
  )
  expect(looks.rowCount).toBeGreaterThan(0)
})

test('too large, empty, or not what we take: refused, and nothing is kept', async () => {
  const before = done(await list(resident, 'inzage')).length
  expect(await send(aFile.pdf(10 * 1024 * 1024 + 1))).toMatchObject({ code: 'files_file_size', field: 'bestand' })
  expect(await send(Buffer.alloc(0))).toMatchObject({ code: 'files_file_empty' })
  expect(await send(Buffer.from('<svg onload="alert(1)"/>'))).toMatchObject({ code: 'files_file_type' })
  expect(await send(Buffer.from('<html></html>'))).toMatchObject({ code: 'files_file_type' })
  expect(done(await list(resident, 'inzage')).length).toBe(before)
  done(await send(aFile.jpeg(10 * 1024 * 1024)))
})

test('another person, another town, a visitor and the watch read none of it', async () => {
  const id = done(await send(aFile.png()))
  const token = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: other.person })
  const stranger: Caller = { kind: 'session', token }
  for (const [caller, purpose] of [
    [stranger, 'inzage'],
    [intake.there.balie.caller, 'hulpvraag'],
    [intake.here.klantmanager.caller, 'hulpvraag'],
    [intake.here.privacy.caller, 'toezicht'],
    [intake.anyone, 'vraag-stellen'],
  ] as const) {
    expect(done(await list(caller, purpose))).toEqual([])
    expect(await intake.read(caller, (trx) => readFile(trx, id), purpose)).toMatchObject({ code: 'files_file_known' })
  }
})

test('nobody sends a file with the question of someone else, or without an account', async () => {
  const elsewhere = await send(aFile.png(), { about: other })
  expect(elsewhere).toMatchObject({ code: 'rd_row_yours' })
  const mixed = await intake.write(
    resident,
    (trx) => storeFile(trx, { contact: other.contact, person: mine.person, naam: 'x', content: aFile.png() }),
    'inzage',
  )
  expect(mixed).toMatchObject({ code: 'files_file_contact' })
  const visitor = await send(aFile.png(), { caller: intake.anyone, purpose: 'vraag-stellen' })
  expect(visitor).toMatchObject({ refused: true })
  const asking = await intake.write(
    intake.anyone,
    async (trx) => {
      const { receiveContact } = await import('../../rooms/intake/index.ts')
      const [contact, person] = [newId<'contact'>(), newId<'person'>()]
      done(await receiveContact(trx, { contact, person, kanaal: 'online', vraag: '', canWait: true }, newId()))
      return storeFile(trx, { contact, person, naam: 'x', content: aFile.png() })
    },
    'vraag-stellen',
  )
  expect(asking).toMatchObject({ code: 'files_file_account' })
})

test('raw SQL: no type of its own, no other size, no other sender, nothing changed or removed', async () => {
  const { default: pg } = await import('pg')
  const client = new pg.Client(intake.db.app)
  await client.connect()
  const token = resident.kind === 'session' ? resident.token : ''
  const attempt = async (...statements: string[]) => {
    await client.query('begin')
    try {
      await client.query('select rd.begin($1, $2)', [token, 'inzage'])
      for (const statement of statements) await client.query(statement)
      await client.query('set constraints all immediate')
    } finally {
      await client.query('rollback')
    }
  }
  const make = (type: string, size: number, id = newId()) =>
    `insert into files.file (gemeente_id, id, person_id, contact_id, type, size)
     values ('GM9901', '${id}', '${mine.person}', '${mine.contact}', '${type}', ${size})`
  await expect(attempt(make('text/html', 10))).rejects.toThrow('files_file_type')
  await expect(attempt(make('image/svg+xml', 10))).rejects.toThrow('files_file_type')
  await expect(attempt(make('image/png', 10_485_761))).rejects.toThrow('files_file_size')
  await expect(attempt(make('image/png', 10))).rejects.toThrow('files_file_whole')
  const forged = `insert into files.file (gemeente_id, id, person_id, contact_id, type, size, actor_kind)
    values ('GM9901', '${newId()}', '${mine.person}', '${mine.contact}', 'image/png', 1, 'medewerker')`
  await expect(attempt(forged)).rejects.toThrow('permission denied')
  for (const table of ['files.file', 'files.file_content']) {
    await expect(attempt(`delete from ${table}`)).rejects.toThrow('permission denied')
    await expect(attempt(`update ${table} set person_id = person_id`)).rejects.toThrow('permission denied')
  }
  await client.end()
})

test('content that was moved to another file does not open', async () => {
  const [one, two] = [done(await send(aFile.png())), done(await send(aFile.png()))]
  await intake.owner.query(
    'update files.file_content t set sealed = (select sealed from files.file_content where file_id = $1) where file_id = $2',
    [one, two],
  )
  await expect(intake.read(worker(), (trx) => readFile(trx, two), 'hulpvraag')).rejects.toThrow()
})

test('a question holds a hundred files', async () => {
  await intake.owner.query('alter table files.file disable trigger user')
  await intake.owner.query(
    `insert into files.file (gemeente_id, id, person_id, contact_id, type, size, actor_kind)
     select 'GM9901', gen_random_uuid(), $1, $2, 'image/png', 1, 'medewerker' from generate_series(1, 100)`,
    [mine.person, mine.contact],
  )
  await intake.owner.query('alter table files.file enable trigger user')
  expect(await send(aFile.png())).toMatchObject({ code: 'files_file_most', status: 422 })
})
