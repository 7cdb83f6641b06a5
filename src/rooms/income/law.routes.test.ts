import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../../platform/http/api/testing.ts'

let api: ApiServer
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const dag = '2026-10-05'
const fact = (naam: string, waarde: unknown, persoon?: string) => ({
  ...(persoon === undefined ? {} : { persoon }),
  naam,
  waarde,
  herkomst: 'opgegeven',
  dag,
})
const invoer = {
  peildatum: dag,
  huishouden: { personen: [{ id: 'p1', relatie: 'aanvrager' }] },
  feiten: [
    fact('iedereenGenoemd', true),
    fact('geboortedatum', '1990-04-17', 'p1'),
    fact('andereInkomsten', 900_000, 'p1'),
  ],
}

async function rows(): Promise<string> {
  const { rows: found } = await api.owner.query<{ count: string }>(
    `select coalesce(sum((xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', schemaname, tablename), false, true, '')))[1]::text::bigint), 0)::text as count
     from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  return found[0]?.count ?? ''
}

test('N14: anyone may have it worked out and explained, and nothing at all is kept', async () => {
  const before = await rows()
  const made = await api.post('/wet/berekeningen', invoer)
  expect(made.statusCode).toBe(200)
  expect(made.json()).toMatchObject({
    versieWet: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    uitkomsten: expect.arrayContaining([expect.objectContaining({ voorziening: 'algemene-bijstand' })]),
  })
  expect(await rows()).toBe(before)
})

test('an explanation as tree, text, text to read aloud and HTML', async () => {
  const json = (await api.post('/wet/uitleg', invoer)).json()
  expect(json.uitleg[0]).toMatchObject({ voorziening: 'algemene-bijstand', stappen: expect.any(Array) })
  for (const [vorm, begin] of [
    ['tekst', /^Bijstand\n/],
    ['voorlezen', /^Bijstand\n/],
    ['html', /^<!doctype html>/],
  ] as const) {
    const { tekst } = (await api.post('/wet/uitleg', { ...invoer, vorm })).json()
    expect(tekst).toMatch(begin)
    expect(tekst).toContain('U mag altijd aanvragen')
  }
})

test('the next question and the bounds, and an end', async () => {
  const { vraag, grenzen } = (await api.post('/wet/vragen/_volgende', { ...invoer, feiten: [] })).json()
  expect(vraag).toMatchObject({ soort: expect.any(String), sleutel: expect.any(String) })
  expect(grenzen[0]).toMatchObject({ voorziening: 'algemene-bijstand', onderInCenten: 0 })
})

test('a bad input: 400 with each place and reason', async () => {
  const answer = await api.post('/wet/berekeningen', { ...invoer, feiten: [fact('schoenmaat', 43, 'p1')] })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().velden).toEqual([
    { veld: 'feiten[0].naam', melding: expect.stringContaining('kennen wij niet') },
  ])
  const crowd = Array.from({ length: 13 }, (_, at) => ({ id: `p${at}`, relatie: 'kind' }))
  expect((await api.post('/wet/berekeningen', { ...invoer, huishouden: { personen: crowd } })).statusCode).toBe(400)
})
