import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../src/platform/db/types.ts'
import { renderPdf } from '../../src/platform/pdf/pdf.ts'
import * as household from '../../src/rooms/household/index.ts'
import {
  addMember,
  findPersons,
  listFacts,
  listHappenings,
  openPerson,
  recordFact,
} from '../../src/rooms/household/index.ts'
import * as income from '../../src/rooms/income/index.ts'
import { loadPerson } from '../../src/rooms/income/screens/person-load.ts'
import * as room from '../../src/rooms/intake/index.ts'
import { listOpenContacts, readContact } from '../../src/rooms/intake/index.ts'
import { type Intake, openIntake, type ReceivedView } from '../../src/rooms/intake/testing.ts'
import * as inzage from '../../src/rooms/inzage/index.ts'
import * as plan from '../../src/rooms/plan/index.ts'
import { composeFor } from '../../src/rooms/plan/screens/compose.ts'
import * as privacy from '../../src/rooms/privacy/index.ts'
import { whoLooked } from '../../src/rooms/privacy/index.ts'
import * as regie from '../../src/rooms/regie/index.ts'
import {
  listMyThreads,
  listThreadsOf,
  listWhoAnswered,
  openLine,
  someoneElse,
  whoAnswers,
} from '../../src/rooms/regie/index.ts'
import { done, refusedBy } from '../../src/rooms/regie/testing.ts'
import * as regions from '../../src/rooms/regions/index.ts'
import { newId, type ThreadId } from '../../src/shared/ids.ts'
import type { At } from '../../src/web/view.ts'
import { makeSecretTeam, type SecretTeam, secretWords } from '../harness/secret-team.ts'
import { makeSession, residentCaller } from '../harness/town.ts'

/** GGZ, addiction care, shelter, debt help: that they are there is itself the secret. Others learn that someone else is. */

const doors = { household, income, inzage, intake: room, plan, privacy, regie, regions } as At['doors']
let intake: Intake
let client: pg.Client
let secret: SecretTeam
let asked: ReceivedView
let code: string
let line: ThreadId

beforeAll(async () => {
  intake = await openIntake({ ...plan.refusals })
  client = new pg.Client(intake.db.app)
  await client.connect()
  secret = await makeSecretTeam(intake.owner, intake.here)
  const first = await intake.ask()
  asked = done(first.outcome)
  code = first.code
  line = newId<'thread'>()
  const { caller } = secret.worker
  done(await intake.write(caller, (trx) => openPerson(trx, asked.person, 'collega-vraagt-mee')))
  done(
    await intake.write(caller, async (trx) => openLine(trx, { thread: line, person: asked.person, team: secret.team })),
  )
  const fact = { soort: 'heeftWerk', waarde: false, herkomst: 'vastgesteld', wet: 'Participatiewet' } as const
  done(await intake.write(caller, (trx) => recordFact(trx, asked.person, { ...fact, reden: 'zelf gezien' })))
})
afterAll(async () => {
  await client.end()
  await intake.close()
})

/** All that the doors tell a caller of this person, in one heap. */
async function everything(caller: Caller, purpose = 'hulpvraag') {
  const found = await intake.read(
    caller,
    async (trx) => ({
      threads: await listThreadsOf(trx, asked.person),
      mine: await listMyThreads(trx),
      answers: await whoAnswers(trx, line),
      answered: await listWhoAnswered(trx, line, trx.context.vandaag),
      happenings: await listHappenings(trx, asked.person),
      looks: await whoLooked(trx, asked.person),
      facts: await listFacts(trx, asked.person),
      contact: await readContact(trx, asked.contact),
      open: await listOpenContacts(trx, 100),
      hits: await findPersons(trx, { naam: 'wende duinrand' }),
      else: await someoneElse(trx, asked.person),
    }),
    purpose,
  )
  return done(found)
}

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

const helping = () => `select rd.begin('${intake.here.balie.token}', 'hulpvraag')`

test('a colleague who helps is told that someone else is involved: no name, place, team, phone, number or category', async () => {
  const told = await everything(intake.here.balie.caller)
  expect(told.else).toBe(true)
  expect(inspect(told, { depth: null })).not.toMatch(secretWords)
  expect(told.threads.map(({ thread }) => thread)).toEqual([asked.thread])
  expect([told.answers, told.answered, told.hits]).toEqual([undefined, [], []])
  expect(told.happenings.filter(({ type }) => type === 'geopend')).toEqual([])
  expect(told.looks).toContainEqual({
    who: 'iemand-anders',
    naam: null,
    organisation: null,
    role: null,
    purpose: null,
    uitleg: { nl: 'Iemand anders is betrokken', en: 'Someone else is involved' },
    day: expect.any(String),
    first: expect.any(String),
    last: expect.any(String),
    times: expect.any(Number),
    categories: [],
  })
  expect(told.facts).toContainEqual(expect.objectContaining({ soort: 'heeftWerk', doorNaam: null }))
})

test('the page of the person, the A4 sheet and its PDF say that someone else is involved, or nothing', async () => {
  const { caller } = intake.here.balie
  done(await intake.write(caller, (trx) => plan.startSheet(trx, asked)))
  const facts = { gemeente: { naam: 'Wilgenbroek' }, locale: 'nl' }
  const at = { doors, facts, params: { id: asked.contact } } as unknown as At
  const page = done(await intake.read(caller, (trx) => loadPerson({ doors, uitleg: null }, trx, asked.person)))
  const sheet = done(await intake.read(caller, (trx) => composeFor(at, trx)))
  expect(page).toMatchObject({ opened: { someoneElse: true } })
  expect(inspect([page, sheet], { depth: null })).not.toMatch(secretWords)
  if (!sheet.page) throw new Error('no sheet')
  expect(renderPdf('a4tje', sheet.page).length).toBeGreaterThan(1000)
})

test('the party itself and the person it helps see it as it is', async () => {
  const own = await everything(secret.worker.caller)
  expect(own).toMatchObject({ else: false, answers: { naam: 'Wende Kuipers' } })
  expect(own.threads.map(({ thread }) => thread)).toContain(line)
  expect(own.looks).toContainEqual(expect.objectContaining({ naam: 'Wende Kuipers', who: 'medewerker' }))
  const resident = await residentCaller(intake.db.owner, intake.here.gemeente, asked.person)
  const theirs = await everything(resident, 'inzage')
  expect(theirs).toMatchObject({ else: false, answers: { naam: 'Wende Kuipers' } })
  expect(theirs.happenings).toContainEqual(expect.objectContaining({ type: 'geopend', door: 'Wende Kuipers' }))
})

test('a partner with an account of their own, a colleague who does not help, another town: not even that', async () => {
  const partner = await intake.newPerson()
  const member = { member: partner, relatie: 'partner' } as const
  done(await intake.write(intake.here.balie.caller, (trx) => addMember(trx, asked.person, member)))
  const account = await residentCaller(intake.db.owner, intake.here.gemeente, partner)
  for (const [caller, purpose] of [
    [account, 'inzage'],
    [intake.here.klantmanager.caller, 'hulpvraag'],
    [intake.there.balie.caller, 'hulpvraag'],
  ] as const) {
    const told = await everything(caller, purpose)
    expect(told.else).toBe(false)
    expect(inspect(told, { depth: null })).not.toMatch(secretWords)
    expect(told.looks.filter(({ who }) => who === 'iemand-anders')).toEqual([])
  }
})

test('the privacy officer sees that someone else looked, and when; the log stays whole', async () => {
  const { caller } = intake.here.privacy
  const looks = done(await intake.read(caller, (trx) => whoLooked(trx, asked.person), 'toezicht'))
  expect(looks).toContainEqual(expect.objectContaining({ who: 'iemand-anders', naam: null }))
  expect(inspect(looks)).not.toMatch(secretWords)
})

test('raw SQL as a colleague finds neither the line nor the people, by name, by number or by count', async () => {
  const nothing = [
    `select from regie.thread where id = '${line}'`,
    `select from regie.thread_period where thread_id = '${line}'`,
    `select from regie.aanspreekpunt where thread_id = '${line}' or medewerker_id = '${secret.worker.id}'`,
    `select from regie.event where stream_id = '${line}' or actor_id = '${secret.worker.id}'`,
    `select from household.event where actor_id = '${secret.worker.id}'`,
    `select from log.look where actor_id = '${secret.worker.id}'`,
    `select from access.medewerker where id = '${secret.worker.id}'`,
    'select from access.team where secret',
    `select from access.appointment where team_id = '${secret.team}'`,
    `select from regie.answering('${line}')`,
    `select from regie.answered_on('${line}', rd.vandaag())`,
    `select from access.photo_of('${secret.worker.id}')`,
    `select from access.naam_van('${secret.worker.id}') n where n is not null`,
    `select from household.event_content c where not exists (select from household.event e where e.id = c.event_id)`,
    `select from regie.event_content where content::text like '%${secret.worker.id}%'`,
  ]
  for (const statement of nothing) expect([statement, await raw(helping(), statement)]).toEqual([statement, []])
  const counted = await raw(
    helping(),
    `select count(*)::int as n from regie.thread where person_id = '${asked.person}'`,
  )
  expect(counted).toEqual([{ n: 1 }])
  for (const kept of ['regie.answering_any', 'access.naam_van_any', 'access.photo_of_any']) {
    await expect(raw(helping(), `select ${kept}('${line}')`)).rejects.toThrow('permission denied')
  }
})

test('raw SQL with the come-back code, as a visitor and as a partner finds nothing of it', async () => {
  const partner = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: await intake.newPerson() })
  for (const begin of [
    `select rd.begin_code('${code}')`,
    `select rd.begin_public('GM9901')`,
    `select rd.begin('${partner}', 'inzage')`,
  ]) {
    for (const statement of [
      `select from regie.thread where id = '${line}'`,
      `select from access.medewerker where id = '${secret.worker.id}'`,
      `select from access.team where secret`,
      `select from log.look where actor_id = '${secret.worker.id}'`,
      `select from regie.answering('${line}')`,
      `select from access.photo_of('${secret.worker.id}')`,
      `select from log.others_looked('${asked.person}')`,
      `select where regie.someone_else('${asked.person}')`,
    ])
      expect([begin, statement, await raw(begin, statement)]).toEqual([begin, statement, []])
  }
})

test('a new question never goes to the secret party, and its team never stands at the front', async () => {
  const again = done((await intake.ask({ person: asked.person, known: true }, intake.here.balie.caller)).outcome)
  expect(again.answers.naam).not.toBe('Wende Kuipers')
  const alone = done((await intake.ask()).outcome)
  const { caller } = secret.worker
  done(await intake.write(caller, (trx) => openPerson(trx, alone.person, 'collega-vraagt-mee')))
  const own = { thread: newId<'thread'>(), person: alone.person, team: secret.team }
  done(await intake.write(caller, async (trx) => openLine(trx, own)))
  await expect(intake.owner.query('update regie.front_team set team_id = $1', [secret.team])).rejects.toThrow(
    'regie_front_team_open',
  )
})

test('nobody opens a line of a team they do not work in', async () => {
  const other = { thread: newId<'thread'>(), person: asked.person, team: secret.team }
  const refused = await intake.write(intake.here.balie.caller, async (trx) => openLine(trx, other))
  expect(refusedBy(refused)).toBe('regie_line_own_team')
})

test('whoever leaves the secret team knows no more, at once', async () => {
  await intake.owner.query('begin')
  try {
    await intake.owner.query('update access.appointment set suspended_at = rd.nu() where medewerker_id = $1', [
      secret.worker.id,
    ])
    await intake.owner.query(
      'insert into access.appointment select gemeente_id, gen_random_uuid(), medewerker_id, $1, role, van from access.appointment where medewerker_id = $2',
      [intake.here.team, secret.worker.id],
    )
    await intake.owner.query("select rd.begin($1, 'hulpvraag')", [secret.worker.token])
    const told = await intake.owner.query('select access.secret_teams() as teams')
    expect(told.rows).toEqual([{ teams: [secret.team] }])
  } finally {
    await intake.owner.query('rollback')
  }
})

test('every table of events and the log keep a secret party secret: a new room cannot forget it', async () => {
  const open = await intake.owner.query(`
    select format('%s.%s', n.nspname, c.relname) as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where (c.relname in ('event', 'event_content') or (n.nspname, c.relname) = ('log', 'look')) and c.relkind = 'r'
       and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'rd_secret' and not p.polpermissive)`)
  expect(open.rows).toEqual([])
})
