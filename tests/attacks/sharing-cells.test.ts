import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doors } from '../../src/doors.ts'
import { type House, openHouse } from '../../src/platform/db/house.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { type ApiServer, startApi } from '../../src/platform/http/api/testing.ts'
import { testVault } from '../../src/platform/vault/testing.ts'
import * as household from '../../src/rooms/household/index.ts'
import * as privacy from '../../src/rooms/privacy/index.ts'
import { loadShared } from '../../src/rooms/privacy/screens/shared-load.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { isRefused } from '../../src/shared/refused.ts'
import { type LawPurpose, type LawWorker, makeLawWorkers } from '../harness/law-workers.ts'

/**
 * N15, every cell: data of each law, read for each purpose, with no consent, consent for a signal, and for content;
 * through the API, search, list, count and raw SQL. What must come out stands here by hand, from the articles.
 */
const laws = ['Participatiewet', 'Wet op de zorgtoeslag', 'Wmo 2015', 'Jeugdwet', 'Wgs', 'Wgbo', 'Onderwijs'] as const
type Law = (typeof laws)[number]
const lawOf: Readonly<Record<LawPurpose, readonly Law[]>> = {
  inkomen: ['Participatiewet', 'Wet op de zorgtoeslag'],
  'wmo-onderzoek': ['Wmo 2015'],
  jeugdhulp: ['Jeugdwet'],
  schuldhulp: ['Wgs'],
  ggz: ['Wgbo'],
  onderwijs: ['Onderwijs'],
}
const need: Readonly<Record<string, number>> = { 'Participatiewet>Wgs': 3, 'Wmo 2015>Wgs': 3 }
const agree: Readonly<Record<string, number>> = {
  'Jeugdwet>Wgs': 2,
  'Participatiewet>Wmo 2015': 3,
  'Jeugdwet>Wmo 2015': 3,
  'Wgs>Wmo 2015': 3,
  'Participatiewet>Jeugdwet': 2,
  'Participatiewet>Wgbo': 2,
  'Participatiewet>Onderwijs': 2,
  'Jeugdwet>Participatiewet': 2,
  'Jeugdwet>Onderwijs': 2,
  'Jeugdwet>Wgbo': 2,
  'Wgbo>Wmo 2015': 2,
  'Wgbo>Participatiewet': 2,
}
const factLaws: readonly Law[] = ['Participatiewet', 'Wet op de zorgtoeslag', 'Wmo 2015', 'Jeugdwet', 'Wgs']
const consents = [0, 2, 3] as const

/** How much of this law's data this purpose sees, 0 to 3, once the person agreed to `consent` everywhere it can be asked. */
function seen(origin: Law, purpose: LawPurpose, consent: number): number {
  if (lawOf[purpose].includes(origin)) return 3
  const cells = lawOf[purpose].map((target) => `${origin}>${target}`)
  return Math.max(...cells.map((cell) => need[cell] ?? Math.min(agree[cell] ?? 0, consent)))
}

let api: ApiServer
let attacker: pg.Client
let workers: Readonly<Record<LawPurpose, LawWorker>>
const people = consents.map(() => randomUUID())
const word = (law: Law) => `woord${laws.indexOf(law)}`
let proven = 0
let house: House
/** The rooms that the page is made of. */
const doors = { household, privacy } as unknown as Doors

beforeAll(async () => {
  api = await startApi()
  attacker = new pg.Client(api.database.app)
  await attacker.connect()
  house = openHouse(openPool(api.database.app), {}, testVault)
  const { gemeente, team } = api.here
  for (const person of people)
    await api.owner.query(
      "insert into household.person (gemeente_id, id, naam, zoeknaam, geboortedatum) values ($1, $2, 'Proef', 'proef', '1980-01-01')",
      [gemeente, person],
    )
  workers = await makeLawWorkers(api.owner, api.here, people)
  for (const [place, person] of people.entries()) {
    for (const law of laws) await fill(person, law)
    const grade = consents[place] ?? 0
    if (grade === 0) continue
    for (const [cell, most] of Object.entries(agree)) {
      const [origin, target] = cell.split('>')
      await api.owner.query(
        "insert into privacy.consent (gemeente_id, id, person_id, giver_id, origin, target, grade, agreed, way, words) values ($1, gen_random_uuid(), $2, $2, $3, $4, $5, true, 'zelf', 'ja')",
        [gemeente, person, origin, target, Math.min(grade, most)],
      )
    }
  }
  async function fill(person: string, law: Law) {
    const by = workers.inkomen.id
    await api.owner.query(
      'insert into privacy.note (gemeente_id, id, person_id, wet, text, door) values ($1, gen_random_uuid(), $2, $3, $4, $5)',
      [gemeente, person, law, `geheim ${word(law)}`, by],
    )
    await api.owner.query(
      'insert into privacy.involved (gemeente_id, id, person_id, wet, team_id, medewerker_id) values ($1, gen_random_uuid(), $2, $3, $4, $5)',
      [gemeente, person, law, team, by],
    )
    for (const target of laws.filter((one) => one !== law))
      await api.owner.query(
        "insert into privacy.signal (gemeente_id, id, person_id, wet, target, soort, door) values ($1, gen_random_uuid(), $2, $3, $4, 'graag-contact', $5)",
        [gemeente, person, law, target, by],
      )
    if (!factLaws.includes(law)) return
    await api.owner.query('alter table household.fact disable trigger user')
    await api.owner.query(
      "insert into household.fact (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet) values ($1, gen_random_uuid(), $2, $3, 'true', 'opgegeven', rd.vandaag(), $4)",
      [gemeente, person, `feit${word(law)}`, law],
    )
    await api.owner.query('alter table household.fact enable trigger user')
  }
})
afterAll(async () => {
  console.log(`sharing: ${proven} cells × doors proven`)
  await attacker.end()
  await house.close()
  await api.close()
})

async function raw(purpose: LawPurpose, statement: string): Promise<readonly Record<string, string>[]> {
  await attacker.query('begin')
  try {
    await attacker.query('select rd.begin($1, $2)', [workers[purpose].token, purpose])
    return (await attacker.query(statement)).rows
  } finally {
    await attacker.query('rollback')
  }
}
const read = async (purpose: LawPurpose, path: string) =>
  api.app.inject({ url: `/api/v1${path}`, headers: { cookie: `draad=${workers[purpose].token}`, doel: purpose } })
const sorted = (found: Iterable<string>) => [...new Set(found)].sort()
const expected = (purpose: LawPurpose, consent: number, grade: number) =>
  sorted(laws.filter((law) => seen(law, purpose, consent) >= grade))

const purposes = Object.keys(lawOf) as readonly LawPurpose[]
const cases = purposes.flatMap((purpose) => consents.map((consent, place) => ({ purpose, consent, place })))

describe.each(cases)('for $purpose, agreed to $consent', ({ purpose, consent, place }) => {
  const person = people[place] ?? ''

  test('raw SQL gives what the articles give, and no more', async () => {
    const notes = await raw(purpose, `select wet, text from privacy.note where person_id = '${person}'`)
    expect(sorted(notes.map((row) => row.wet ?? ''))).toEqual(expected(purpose, consent, 3))
    const involved = await raw(purpose, `select wet from privacy.involved where person_id = '${person}'`)
    expect(sorted(involved.map((row) => row.wet ?? ''))).toEqual(expected(purpose, consent, 1))
    const facts = await raw(purpose, `select wet from household.fact where person_id = '${person}'`)
    const money = ['ggz', 'onderwijs'].includes(purpose) ? [] : factLaws
    expect(sorted(facts.map((row) => row.wet ?? ''))).toEqual(
      expected(purpose, consent, 3).filter((law) => money.some((one) => one === law)),
    )
    proven += laws.length * 3
  })

  test('signals come in from whom they may, and who is not among them stays unknown', async () => {
    const own = lawOf[purpose]
    const signals = await raw(purpose, `select id, target from privacy.signal where person_id = '${person}'`)
    const incoming = laws.flatMap((origin) =>
      own
        .filter((target) => target !== origin && !own.includes(origin) && seen(origin, purpose, consent) >= 2)
        .map((target) => `${origin}>${target}`),
    )
    const outgoing = own.length * (laws.length - 1)
    expect(signals).toHaveLength(incoming.length + outgoing)
    await expect(raw(purpose, 'select wet from privacy.signal')).rejects.toThrow('permission denied')
    await expect(raw(purpose, 'select door from privacy.signal')).rejects.toThrow('permission denied')
    proven += laws.length
  })

  test('the API, its search and its list give the same', async () => {
    const whole = await read(purpose, `/personen/${person}/gedeeld`)
    expect(whole.statusCode).toBe(200)
    expect(sorted(whole.json().notities.map((note: { wet: string }) => note.wet))).toEqual(
      expected(purpose, consent, 3),
    )
    expect(sorted(whole.json().betrokken.map((one: { wet: string }) => one.wet))).toEqual(expected(purpose, consent, 1))
    for (const law of laws) {
      const may = seen(law, purpose, consent) >= 3
      expect(whole.body.includes(word(law))).toBe(may)
      const hit = await read(purpose, `/personen/${person}/gedeeld?zoek=${word(law)}`)
      expect(hit.json().notities).toHaveLength(may ? 1 : 0)
      const asked = await read(purpose, `/personen/${person}/gedeeld/${encodeURIComponent(law)}`)
      expect(asked.statusCode).toBe(may ? 200 : 403)
      if (!may)
        expect(asked.json()).toMatchObject({
          code: 'privacy_share_refused',
          grond: expect.stringMatching(/art\.|onderwijs/),
        })
      expect(asked.body.includes(`geheim ${word(law)}`)).toBe(may)
      proven += 3
    }
  })

  test('the page gives the same, with a reason for every other law', async () => {
    const acting = { purpose, others: [] }
    const page = await house.read(workers[purpose].caller, purpose, (trx) =>
      loadShared(doors, { trx, acting }, person as PersonId),
    )
    if (isRefused(page)) throw new Error(page.code)
    const text = JSON.stringify(page)
    for (const law of laws) expect(text.includes(word(law)), law).toBe(seen(law, purpose, consent) >= 3)
    expect(sorted(page.involved.map(({ wet }) => wet))).toEqual(expected(purpose, consent, 1))
    const withheld = laws.filter((law) => !lawOf[purpose].includes(law) && seen(law, purpose, consent) < 3)
    expect(sorted(page.heldBack.map(({ origin }) => origin))).toEqual(sorted(withheld))
    for (const { artikel, todo } of page.heldBack) expect([artikel, todo.nl].every((one) => one.length > 3)).toBe(true)
    proven += laws.length * 3
  })

  test('the API of facts gives the same, where the purpose has facts at all', async () => {
    const answer = await read(purpose, `/personen/${person}/feiten`)
    for (const law of laws) {
      const may = !['ggz', 'onderwijs'].includes(purpose) && factLaws.includes(law) && seen(law, purpose, consent) >= 3
      expect(answer.body.includes(`feit${word(law)}`)).toBe(may)
      proven += 1
    }
  })
})

test.each(purposes)('a count for %s counts what can be seen, not what is there', async (purpose) => {
  const notes = consents.reduce<number>((sum, consent) => sum + expected(purpose, consent, 3).length, 0)
  const involved = consents.reduce<number>((sum, consent) => sum + expected(purpose, consent, 1).length, 0)
  const answer = await read(purpose, '/gedeeld/aantal')
  expect(answer.json()).toMatchObject({ notities: notes, betrokken: involved })
  proven += laws.length * consents.length
})

test('the matrix in the database has a row for every pair of laws, and none that is not expected here', async () => {
  const found = await api.owner.query(
    "select origin || '>' || target as cell, basis, grade from privacy.sharing where switch is null and category = 'hulpverlening'",
  )
  expect(found.rows).toHaveLength(laws.length * (laws.length - 1))
  for (const { cell, basis, grade } of found.rows) {
    const want = need[cell] ? ['noodzaak', need[cell]] : agree[cell] ? ['toestemming', agree[cell]] : ['geen', 0]
    expect([cell, basis, grade]).toEqual([cell, ...want])
  }
})
