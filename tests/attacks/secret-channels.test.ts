import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../../src/platform/http/api/testing.ts'
import { newId } from '../../src/shared/ids.ts'
import { makeSecretTeam, secretWords } from '../harness/secret-team.ts'

/** What the API says of a person whom a secret party helps, to a colleague and to a code. */

let api: ApiServer
let person: string
let contact: string
let code: string

beforeAll(async () => {
  api = await startApi()
  const secret = await makeSecretTeam(api.owner, api.here)
  ;[person, contact] = [newId(), newId()]
  const question = { contactId: contact, persoonId: person, kanaal: 'balie', vraag: 'De huur', kanWachten: true }
  const asked = await api.post('/contacten', question, { token: api.here.balie.token })
  code = asked.json().code
  const help = async (...statements: string[]) => {
    await api.owner.query('begin')
    await api.owner.query("select rd.begin($1, 'hulpvraag')", [secret.worker.token])
    for (const statement of statements) await api.owner.query(statement)
    await api.owner.query('commit')
  }
  await help(
    `select access.involve('${person}', 'geopend', 'collega-vraagt-mee')`,
    `select regie.open_line('${newId()}', '${person}', '${secret.team}')`,
    `select log.looked(array['${person}']::uuid[], '{plan}', '{3}')`,
  )
})
afterAll(() => api.close())

test('to a colleague and to a code every answer is without the party; who looked says someone else', async () => {
  const { token } = api.here.balie
  const looked = await api.get(`/personen/${person}/wie-keek`, token)
  expect(looked.json().inzages).toContainEqual(
    expect.objectContaining({ soort: 'iemand-anders', wie: null, organisatieNaam: null, doel: null, gegevens: [] }),
  )
  const answers = [
    looked,
    await api.get('/contacten', token),
    await api.get(`/contacten/${contact}`, token),
    await api.get(`/contacten/${contact}/aanspreekpunt`, token),
    await api.post('/contacten/_status', { code }),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
  expect(inspect(answers.map(({ body }) => body))).not.toMatch(secretWords)
})
