import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSession } from '../../../tests/harness/town.ts'
import { receiveContact } from '../../rooms/intake/index.ts'
import { newId } from '../../shared/ids.ts'
import { openHouse } from '../db/house.ts'
import { openPool } from '../db/pool.ts'
import { type ApiServer, startApi } from '../http/api/testing.ts'
import { testVault } from '../vault/testing.ts'
import { storeFile } from './file.sql.ts'
import { aFile } from './testing.ts'

let server: ApiServer
let file: string
let resident: string
let stranger: string

beforeAll(async () => {
  server = await startApi()
  const house = openHouse(openPool(server.database.app), {}, testVault)
  const [contact, person] = [newId<'contact'>(), newId<'person'>()]
  const command = () => ({ key: newId(), name: 'test', input: null })
  await house.write({ kind: 'public', gemeente: server.here.gemeente }, 'vraag-stellen', command(), (trx) =>
    receiveContact(trx, { contact, person, kanaal: 'online', vraag: 'Ik heb een brief', canWait: true }, newId()),
  )
  resident = await makeSession(server.owner, { gemeente: 'GM9901', kind: 'inwoner', id: person })
  const stored = await house.write({ kind: 'session', token: resident }, 'inzage', command(), (trx) =>
    storeFile(trx, { contact, person, naam: 'brief "van\' vâder.pdf', content: aFile.pdf(300) }),
  )
  file = String(stored)
  await house.close()
  const someone = newId()
  await server.owner.query("insert into household.person (gemeente_id, id) values ('GM9901', $1)", [someone])
  stranger = await makeSession(server.owner, { gemeente: 'GM9901', kind: 'inwoner', id: someone })
})
afterAll(() => server.close())

const get = (url: string, token?: string) =>
  server.app.inject({ url, headers: token === undefined ? {} : { cookie: `draad=${token}` } })

test('a file comes as a download of its own kind, in which nothing runs, kept by nobody', async () => {
  const answer = await get(`/bestanden/${file}`, resident)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="brief van v_der.pdf"; filename*=UTF-8''brief%20van%20v%C3%A2der.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  expect(answer.rawPayload.equals(aFile.pdf(300))).toBe(true)
})

test('who may read it does; who may not is told no more than that it is not there', async () => {
  expect((await get(`/bestanden/${file}`, server.here.balie.token)).statusCode).toBe(200)
  for (const token of [
    stranger,
    server.there.balie.token,
    server.here.lead.token,
    server.here.privacy.token,
    'geraden',
  ]) {
    expect((await get(`/bestanden/${file}`, token)).statusCode).toBe(404)
  }
  expect((await get(`/bestanden/${newId()}`, resident)).statusCode).toBe(404)
  expect((await get('/bestanden/..%2f..%2fpasswd', resident)).statusCode).toBe(404)
  const away = await get(`/bestanden/${file}`)
  expect([away.statusCode, away.headers.location]).toEqual([303, `/inloggen?terug=%2Fbestanden%2F${file}`])
})

test('each download is a look in the log', async () => {
  const looks = await server.owner.query(
    "select actor_kind, category, grade from log.look where category = 'hulpvraag' and grade = 3 and actor_kind = 'inwoner'",
  )
  expect(looks.rowCount).toBeGreaterThan(0)
})
