import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../../shared/ids.ts'
import { read } from './route.ts'
import { type ApiServer, startApi } from './testing.ts'

let api: ApiServer

/** A route that gives away more than its view lets through, and one that breaks its own promise. */
const leaking = read({
  url: '/lek',
  operationId: 'lek',
  tag: 'test',
  summary: 'test',
  purposes: ['vraag-stellen'],
  input: z.object({}),
  output: z.object({ naam: z.string() }),
  run: async () => Object.assign({ naam: 'Jan' }, { bsn: '999990019' }),
})
const broken = read({
  url: '/stuk',
  operationId: 'stuk',
  tag: 'test',
  summary: 'test',
  purposes: ['vraag-stellen'],
  input: z.object({}),
  output: z.object({ naam: z.string() }),
  run: async () => JSON.parse('{"naam": 7, "geheim": "uit de database"}'),
})

beforeAll(async () => {
  api = await startApi([leaking, broken])
})
afterAll(() => api.close())

const question = (parts: object = {}) => ({ contactId: newId(), persoonId: newId(), kanaal: 'online', ...parts })
const contacts = async () => (await api.owner.query('select count(*)::int as n from intake.contact')).rows[0].n

describe('a no is a problem that explains itself', () => {
  test('with type, title, status and detail, in the language asked for', async () => {
    const answer = await api.get(`/contacten/${newId()}`, api.here.balie.token)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.headers['api-version']).toBe('1.0.0')
    expect(answer.json()).toMatchObject({ status: 404, title: expect.any(String), detail: expect.any(String) })
    expect(answer.json().type).toMatch(/^http:\/\/wilgenbroek\.test\/[a-z]+\/[\w-]+$/)
  })

  test('its type is a page with the same words', async () => {
    const refused = await api.get(`/contacten/${newId()}`, api.here.balie.token)
    const unreadable = await api.post('/contacten', {})
    const fault = await api.get('/stuk')
    for (const { type, title } of [refused.json(), unreadable.json(), fault.json()]) {
      const page = await api.app.inject({ url: new URL(type).pathname })
      expect([type, page.statusCode]).toEqual([type, 200])
      expect(page.body).toContain(title)
    }
  })

  test('what cannot be read is named field by field, and says nothing of inside', async () => {
    const answer = await api.post('/contacten', { contactId: 'x', persoonId: newId(), kanaal: 'duif' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().velden.map(({ veld }: { veld: string }) => veld)).toEqual(['contactId', 'kanaal'])
  })

  test('an address that does not exist', async () => {
    const answer = await api.get('/bestaat-niet')
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  test('a fault of ours says nothing of why', async () => {
    const answer = await api.get('/stuk')
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([500, 'application/problem+json'])
    expect(answer.body).not.toMatch(/geheim|zod|stack|naam/i)
  })
})

test('what the view does not name does not leave the house', async () => {
  expect((await api.get('/lek')).json()).toEqual({ naam: 'Jan' })
})

describe('a post that does not come from our site', () => {
  test.each([
    ['without Origin and Sec-Fetch-Site', { origin: undefined }],
    ['from another site', { origin: 'https://elders.invalid' }],
    ['from a site that looks like ours', { origin: 'http://wilgenbroek.test.elders.invalid' }],
    ['from nowhere', { origin: 'null' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_name, headers) => {
    const before = await contacts()
    const answer = await api.post('/contacten', question(), { headers })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([403, 'application/problem+json'])
    expect(await contacts()).toBe(before)
  })
})

describe('what is sent', () => {
  test.each([
    [
      'a body beyond the limit',
      413,
      { 'content-type': 'application/json' },
      JSON.stringify({ vraag: 'x'.repeat(200_000) }),
    ],
    ['text', 415, { 'content-type': 'text/plain' }, '{"kanaal":"online"}'],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }, 'kanaal=online'],
    ['nothing', 400, {}, undefined],
    ['half a body', 400, { 'content-type': 'application/json' }, '{"kanaal":'],
    ['a list', 400, { 'content-type': 'application/json' }, '[1,2]'],
    ['a prototype', 400, { 'content-type': 'application/json' }, '{"__proto__":{"kanaal":"online"}}'],
  ])('%s', async (_name, status, headers, payload) => {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/v1/contacten',
      headers: { origin: 'http://wilgenbroek.test', 'idempotency-key': newId(), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
  })

  test('a body cannot speak of someone else than the address does', async () => {
    const token = api.here.balie.token
    const [mine, other] = [question(), question()]
    for (const each of [mine, other]) await api.post('/contacten', each, { token })
    const fact = { soort: 'heeftWerk', waarde: true, herkomst: 'opgegeven', wet: 'Participatiewet' }
    await api.post(`/personen/${mine.persoonId}/feiten`, { ...fact, persoonId: other.persoonId }, { token })
    const kept = await api.owner.query('select person_id as person from household.fact')
    expect(kept.rows).toEqual([{ person: mine.persoonId }])
  })
})

describe('the same command', () => {
  test('needs a key, and the answer says so in words', async () => {
    for (const key of [undefined, '', 'een', `${newId()},${newId()}`]) {
      const answer = await api.post('/contacten', question(), { headers: { 'idempotency-key': key } })
      expect(answer.statusCode).toBe(400)
      expect(answer.json().detail).toContain('Idempotency-Key')
    }
  })

  test('twice gives the same answer and one effect', async () => {
    const before = await contacts()
    const [body, headers] = [question(), { 'idempotency-key': newId() }]
    const first = await api.post('/contacten', body, { headers })
    const second = await api.post('/contacten', body, { headers })
    expect([first.statusCode, second.statusCode]).toEqual([201, 201])
    expect(second.json()).toEqual(first.json())
    expect(await contacts()).toBe(before + 1)
  })

  test('ten times at once: one effect, ten equal answers', async () => {
    const before = await contacts()
    const [body, headers] = [question(), { 'idempotency-key': newId() }]
    const answers = await Promise.all(Array.from({ length: 10 }, () => api.post('/contacten', body, { headers })))
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1)
    expect(await contacts()).toBe(before + 1)
  })

  test('two different bodies under one key: the second is refused', async () => {
    const headers = { 'idempotency-key': newId() }
    await api.post('/contacten', question(), { headers })
    const second = await api.post('/contacten', question(), { headers })
    expect([second.statusCode, second.json().code]).toEqual([422, 'rd_command_same'])
  })

  test('a key that another municipality used is a no, not a fault: the code of a question hangs on it', async () => {
    const headers = { 'idempotency-key': newId() }
    await api.post('/contacten', question(), { headers, token: api.here.balie.token })
    const there = await api.post('/contacten', question(), { headers, token: api.there.balie.token })
    expect([there.statusCode, there.json().code]).toEqual([409, 'access_code_pk'])
  })

  test('the key of someone else gives nothing of their answer', async () => {
    const [body, headers] = [question({ naam: 'Jan' }), { 'idempotency-key': newId() }]
    await api.post('/contacten', body, { headers, token: api.here.balie.token })
    const other = await api.post('/contacten', body, { headers, token: api.here.klantmanager.token })
    expect([other.statusCode, other.json().code]).toEqual([422, 'rd_command_same'])
  })
})

describe('who may', () => {
  let contactId: string
  let persoonId: string
  beforeEach(async () => {
    const asked = question({ vraag: 'van hier' })
    await api.post('/contacten', asked, { token: api.here.balie.token })
    ;({ contactId, persoonId } = asked)
  })

  test('another municipality does not find it', async () => {
    const token = api.there.balie.token
    expect((await api.get(`/contacten/${contactId}`, token)).statusCode).toBe(404)
    const melding = await api.post(`/contacten/${contactId}/meldingen`, { wet: 'Participatiewet art. 44' }, { token })
    expect(melding.statusCode).toBe(404)
    expect((await api.get(`/personen/${persoonId}/feiten`, token)).json().feiten ?? []).toEqual([])
  })

  test('a colleague who is not involved sees that there is a question, not what it says', async () => {
    const answer = await api.get(`/contacten/${contactId}`, api.here.klantmanager.token)
    expect([answer.statusCode, answer.json().vraag]).toEqual([200, null])
  })

  test('not for a purpose that this address has not, nor for one that the role has not', async () => {
    const headers = (doel: string) => ({ cookie: `draad=${api.here.balie.token}`, doel })
    const strange = await api.app.inject({ url: `/api/v1/contacten/${contactId}`, headers: headers('handhaving') })
    expect([strange.statusCode, strange.json().velden[0].veld]).toEqual([400, 'doel'])
    const notMine = await api.app.inject({ url: `/api/v1/contacten/${contactId}`, headers: headers('inzage') })
    expect([notMine.statusCode, notMine.json().code]).toEqual([403, 'rd_purpose_allowed'])
  })

  test('a session that is over', async () => {
    const answer = await api.get(`/contacten/${contactId}`, 'nobody-has-this')
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'rd_session_valid'])
  })

  test.each(['draad=%00', 'code=%00', 'draad=a%00b; code=%00'])(
    'a cookie that no text can hold, %s, is none',
    async (cookie) => {
      const page = await api.app.inject({ url: '/status', headers: { cookie } })
      expect(page.statusCode).toBeLessThan(500)
      const answer = await api.app.inject({ url: `/api/v1/contacten/${contactId}`, headers: { cookie } })
      expect(answer.statusCode).toBeLessThan(500)
    },
  )

  test('a come-back code is no session', async () => {
    const { code } = (await api.post('/contacten', question())).json()
    for (const headers of [
      { cookie: `code=${code}` },
      { cookie: `draad=${code}` },
      { authorization: `Bearer ${code}` },
    ]) {
      const answer = await api.app.inject({ url: `/api/v1/contacten/${contactId}`, headers })
      expect(answer.statusCode).toBe(403)
    }
  })
})

describe('what the database refuses', () => {
  const token = () => api.here.balie.token
  const newContact = async (parts: object = {}) => {
    const asked = question(parts)
    await api.post('/contacten', asked, { token: token() })
    return asked
  }

  test('a fourth thing asked of someone is a lawful no, not a fault', async () => {
    const { contactId, persoonId } = await newContact()
    const { a4tjeId } = (await api.post('/a4tjes', { contactId, persoonId }, { token: token() })).json()
    const ask = (wat: string) =>
      api.post(`/a4tjes/${a4tjeId}/afspraken`, { soort: 'wat-wij-vragen', wie: 'u', wat }, { token: token() })
    for (const wat of ['brief meenemen', 'formulier tekenen', 'bellen']) expect((await ask(wat)).statusCode).toBe(201)
    const fourth = await ask('en nog iets')
    expect([fourth.statusCode, fourth.headers['content-type']]).toEqual([422, 'application/problem+json'])
    expect(fourth.json()).toMatchObject({ code: 'plan_sheet_three_asks', grond: expect.any(String) })
    expect((await api.get(`/a4tjes/${a4tjeId}`, token())).json().afspraken).toHaveLength(3)
  })

  test('what only shows at commit too: a talk that ends while something was not looked at', async () => {
    const { contactId } = await newContact()
    const answer = await api.post(
      `/contacten/${contactId}/afsluiting`,
      { versie: 1, afloop: 'beantwoord' },
      { token: token() },
    )
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'income_outcome_none_blank'])
    expect((await api.get(`/contacten/${contactId}`, token())).json().afloop).toBeNull()
  })

  test('two who saw the same version: the second was too late', async () => {
    const { contactId } = await newContact({ kanaal: 'balie', kanWachten: true })
    const end = () =>
      api.post(`/contacten/${contactId}/afsluiting`, { versie: 1, afloop: 'ingetrokken' }, { token: token() })
    const answers = await Promise.all([end(), end()])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })
})

describe('too often', () => {
  test('guessing codes stops after a few, however the address is written', async () => {
    const slow = await startApi([], { guess: 5 })
    try {
      const paths = ['/contacten/_status', '/contacten/%5Fstatus', '/contacten/%5fstatus?x=1']
      const statuses: number[] = []
      for (let round = 0; round < 8; round += 1) {
        const answer = await slow.post(paths[round % paths.length] ?? '', { code: `GOK${round}` })
        statuses.push(answer.statusCode)
      }
      expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429, 429])
      const late = await slow.post('/contacten/_status', { code: 'GOK' })
      expect(late.headers['content-type']).toBe('application/problem+json')
      expect(Number(late.headers['retry-after'])).toBeGreaterThan(0)
    } finally {
      await slow.close()
    }
  })
})
