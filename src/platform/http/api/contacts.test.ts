import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeSession } from '../../../../tests/harness/town.ts'
import { newId } from '../../../shared/ids.ts'
import { type ApiServer, startApi } from './testing.ts'

let api: ApiServer

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const question = (parts: object = {}) => ({
  contactId: newId(),
  persoonId: newId(),
  kanaal: 'online',
  vraag: 'Ik kom niet rond',
  kanWachten: true,
  ...parts,
})
const asked = async (parts: object = {}, token?: string) => {
  const answer = await api.post('/contacten', question(parts), token === undefined ? {} : { token })
  expect(answer.json()).not.toHaveProperty('title')
  return answer.json()
}
/** The token of a resident who signed in as this person. */
const ownToken = (id: string) => makeSession(api.owner, { gemeente: api.here.gemeente, kind: 'inwoner', id })

describe('asking a question', () => {
  test('without an account gives who answers and a code, at once', async () => {
    const answer = await api.post('/contacten', question())
    expect(answer.statusCode).toBe(201)
    expect(answer.headers['api-version']).toBe('1.0.0')
    expect(answer.json()).toMatchObject({
      code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/),
      aanspreekpunt: { naam: 'Bram Smit', telefoon: '0123 456 789', vervanger: { naam: expect.any(String) } },
    })
  })

  test('the code is kept nowhere, also not with the command', async () => {
    const { code } = await asked()
    const kept = await api.owner.query(
      "select outcome::text from rd.command where outcome::text like '%' || $1 || '%'",
      [code],
    )
    const plain = await api.owner.query("select 1 from rd.command where outcome::text like '%' || $1 || '%'", [
      code.replaceAll('-', ''),
    ])
    expect([...kept.rows, ...plain.rows]).toEqual([])
  })

  test('the code opens status, contact person and next day, and nothing else', async () => {
    const { code } = await asked({ naam: 'Jan de Boer' })
    const answer = await api.post('/contacten/_status', { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(answer.statusCode).toBe(200)
    expect(Object.keys(answer.json()).sort()).toEqual(['aanspreekpunt', 'status', 'volgendeDag'])
    expect(answer.body).not.toContain('Jan de Boer')
  })

  test('a worker reads the question; someone not signed in does not', async () => {
    const { contactId } = await asked({ vraag: 'De huur' }, api.here.balie.token)
    const read = await api.get(`/contacten/${contactId}`, api.here.balie.token)
    expect(read.json()).toMatchObject({ contactId, vraag: 'De huur', versie: 1, afloop: null })
    const refused = await api.get(`/contacten/${contactId}`)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'rd_session_valid'])
  })

  test('the list says that there is a question and not what it says', async () => {
    await asked({ vraag: 'Geheim van de lijst' })
    const list = await api.get('/contacten?aantal=200', api.here.klantmanager.token)
    expect(list.json().contacten.length).toBeGreaterThan(0)
    expect(list.body).not.toContain('Geheim')
  })

  test('who answers stands on an address of its own', async () => {
    const { contactId } = await asked({}, api.here.balie.token)
    const answer = await api.get(`/contacten/${contactId}/aanspreekpunt`, api.here.balie.token)
    expect(answer.json()).toMatchObject({ naam: 'Bram Smit', waarnemingVoor: null, werkdagen: [1, 2, 3, 4, 5] })
  })
})

describe('facts, income support, applying', () => {
  test('a fact is written down once; asking again needs a reason', async () => {
    const { persoonId } = await asked({}, api.here.balie.token)
    const fact = { soort: 'heeftWerk', waarde: false, herkomst: 'opgegeven', wet: 'Participatiewet' }
    const path = `/personen/${persoonId}/feiten`
    expect((await api.post(path, fact, { token: api.here.balie.token })).statusCode).toBe(201)
    const again = await api.post(path, fact, { token: api.here.balie.token })
    expect([again.statusCode, again.headers['content-type']]).toEqual([422, 'application/problem+json'])
    const changed = await api.post(path, { ...fact, opnieuw: 'veranderd' }, { token: api.here.balie.token })
    expect(changed.statusCode).toBe(201)
    const list = await api.get(path, api.here.balie.token)
    expect(list.json().feiten).toMatchObject([
      { soort: 'heeftWerk', vervangenOp: null },
      { vervangenOp: expect.any(String) },
    ])
  })

  test('five kinds of income support stand there from the start, and a judgement needs the version seen', async () => {
    const { persoonId } = await asked({}, api.here.balie.token)
    const path = `/personen/${persoonId}/inkomensvoorzieningen`
    const list = await api.get(path, api.here.balie.token)
    expect(list.json().inkomensvoorzieningen.map((each: { uitkomst: string }) => each.uitkomst)).toEqual(
      Array(5).fill('nog-niet-bekeken'),
    )
    const judged = { soort: 'minimabeleid', uitkomst: 'aangeboden' }
    const without = await api.post(path, judged, { token: api.here.balie.token })
    expect(without.statusCode).toBe(428)
    const made = await api.post(path, { ...judged, versie: 1 }, { token: api.here.balie.token })
    expect([made.statusCode, made.json().uitkomst]).toEqual([201, 'aangeboden'])
    const raced = await api.post(path, { ...judged, versie: 1 }, { token: api.here.balie.token })
    expect(raced.statusCode).toBe(409)
  })

  test('money is a whole number of cents with its period', async () => {
    const { persoonId } = await asked({}, api.here.balie.token)
    const answer = await api.get(`/personen/${persoonId}/berekening?peildatum=2026-10-05`, api.here.balie.token)
    expect(answer.statusCode).toBe(200)
    for (const { tenHoogste } of answer.json().uitkomsten) {
      if (tenHoogste) expect(tenHoogste).toEqual({ bedragInCenten: expect.any(Number), per: 'maand' })
    }
  })

  test('applying needs nothing before it', async () => {
    const answer = await api.post('/aanvragen', { aanvraagId: newId(), voorziening: 'bijstand', contact: question() })
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toMatchObject({ voorziening: 'bijstand', aanspreekpunt: { naam: 'Bram Smit' } })
  })

  test('who looked is told, with the purpose in plain words', async () => {
    const { persoonId, contactId } = await asked({}, api.here.balie.token)
    await api.get(`/contacten/${contactId}`, api.here.balie.token)
    const answer = await api.get(`/personen/${persoonId}/wie-keek`, api.here.balie.token)
    expect(answer.json().inzages[0]).toMatchObject({
      wie: 'Bram Smit',
      doel: 'hulpvraag',
      uitleg: 'Om uw vraag te beantwoorden',
    })
  })

  test('the person reads the same list without naming a purpose, and a stranger reads nothing with either', async () => {
    const { persoonId, contactId } = await asked({}, api.here.balie.token)
    await api.get(`/contacten/${contactId}`, api.here.balie.token)
    const own = await api.get(`/personen/${persoonId}/wie-keek`, await ownToken(persoonId))
    expect(own.statusCode).toBe(200)
    expect(own.json().inzages).toContainEqual(expect.objectContaining({ wie: 'Bram Smit', doel: 'hulpvraag' }))
    const another = await ownToken((await asked({}, api.here.balie.token)).persoonId)
    expect((await api.get(`/personen/${persoonId}/wie-keek`, another)).json()).toEqual({ inzages: [] })
  })
})
