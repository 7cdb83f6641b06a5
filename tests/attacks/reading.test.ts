import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeTowns, type Town } from '../harness/town.ts'

/** Reads around the application: raw SQL under the application's own role. */

let db: FreshDatabase
let here: Town
let there: Town
let client: pg.Client
const ann = randomUUID()
const bob = randomUUID()
const elsewhere = randomUUID()

beforeAll(async () => {
  db = await freshDatabase()
  ;[here, there] = await makeTowns(db.owner)
  const owner = new pg.Client(db.owner)
  await owner.connect()
  for (const [gemeente, id, naam] of [
    [here.gemeente, ann, 'Ann'],
    [here.gemeente, bob, 'Bob'],
    [there.gemeente, elsewhere, 'Els'],
  ]) {
    await owner.query('insert into household.person (gemeente_id, id, naam, zoeknaam) values ($1, $2, $3, lower($3))', [
      gemeente,
      id,
      naam,
    ])
    await owner.query(
      "insert into household.bereik (gemeente_id, person_id, kanaal, verblijf) values ($1, $2, 'langskomen', 'bij een vriend')",
      [gemeente, id],
    )
    await owner.query(
      "insert into household.fact (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet) values ($1, $2, $3, 'inkomen', '900', 'opgegeven', '2026-10-01', 'Participatiewet')",
      [gemeente, randomUUID(), id],
    )
  }
  await owner.query(
    "insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, van) values ($1, $2, $3, 'nieuw', rd.nu() - interval '1 hour')",
    [here.gemeente, ann, here.klantmanager.id],
  )
  await owner.end()
  client = new pg.Client(db.app)
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await db.drop()
})

/** Runs statements in one transaction and gives the rows of the last; always rolls back. */
async function attempt(...statements: string[]): Promise<Record<string, unknown>[]> {
  await client.query('begin')
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.query('rollback')
  }
}

const begin = (token: string, purpose = 'hulpvraag') => `select rd.begin('${token}', '${purpose}')`
const people = 'select id from household.person order by id'
const facts = 'select person_id from household.fact'

test('without a context there is nothing to read', async () => {
  expect(await attempt(people)).toEqual([])
  expect(await attempt(facts)).toEqual([])
})

test('with a context there are the facts of whom one helps, and of nobody else', async () => {
  expect(await attempt(begin(here.klantmanager.token), facts)).toEqual([{ person_id: ann }])
})

test('names are known in one town, never in another', async () => {
  const seen = await attempt(begin(here.klantmanager.token), people)
  expect(seen.map((row) => row.id).sort()).toEqual([ann, bob].sort())
  const foreign = await attempt(
    begin(here.klantmanager.token),
    `select * from household.person where id = '${elsewhere}'`,
  )
  expect(foreign).toEqual([])
})

test('a higher grade or another category stays shut: how to reach Bob is not for who does not help Bob', async () => {
  expect(await attempt(begin(here.klantmanager.token), 'select person_id from household.bereik')).toEqual([
    { person_id: ann },
  ])
})

test('another purpose shows other things: supervision reads the log, not the facts', async () => {
  expect(await attempt(begin(here.privacy.token, 'toezicht'), facts)).toEqual([])
})

test('a purpose that the role does not have is refused by name', async () => {
  await expect(attempt(begin(here.balie.token, 'toezicht'))).rejects.toMatchObject({ constraint: 'rd_purpose_allowed' })
  await expect(attempt(begin(here.privacy.token, 'hulpvraag'))).rejects.toMatchObject({
    constraint: 'rd_purpose_allowed',
  })
})

test('what is told as help is no evidence: no role reads it for handhaving', async () => {
  for (const who of [here.balie, here.klantmanager, here.lead, here.privacy]) {
    await expect(attempt(begin(who.token, 'handhaving'))).rejects.toMatchObject({ constraint: 'rd_purpose_allowed' })
  }
})

test('a context cannot be forged: not written, not rewritten, not begun twice', async () => {
  await expect(attempt('insert into rd.context select 1')).rejects.toThrow(/permission denied/)
  await expect(
    attempt(begin(here.balie.token), `update rd.context set gemeente_id = '${there.gemeente}'`),
  ).rejects.toThrow(/permission denied/)
  await expect(attempt(begin(here.balie.token), 'select * from rd.context')).rejects.toThrow(/permission denied/)
  await expect(attempt(begin(here.balie.token), begin(here.klantmanager.token))).rejects.toMatchObject({
    constraint: 'rd_context_once',
  })
  await expect(attempt('select rd.enter(null)')).rejects.toThrow(/permission denied/)
  await expect(attempt(`select rd.begin_job('${here.gemeente}', 'bewaking')`)).rejects.toThrow(/permission denied/)
})

test('settings decide nothing: set_config, SET ROLE and RESET open no door', async () => {
  const tries = [
    `select set_config('rd.gemeente', '${here.gemeente}', true)`,
    `select set_config('rd.persons', '{${bob}}', true)`,
    "select set_config('row_security', 'off', true)",
  ]
  for (const statement of tries) {
    const seen = await attempt(begin(here.klantmanager.token), statement, facts).catch((error: unknown) => error)
    if (seen instanceof Error) expect(seen.message).toMatch(/row-level security/)
    else expect(seen).toEqual([{ person_id: ann }])
  }
  for (const role of ['rd_owner', 'rd_migrate', 'rd_worker', 'postgres']) {
    await expect(attempt(`set local role ${role}`)).rejects.toThrow(/permission denied/)
  }
  expect(await attempt(begin(here.klantmanager.token), 'reset role', facts)).toEqual([{ person_id: ann }])
  await expect(attempt("set session authorization 'rd_owner'")).rejects.toThrow(/permission denied/)
})

test('a connection that is used again remembers nobody', async () => {
  await client.query('begin')
  await client.query(begin(here.klantmanager.token))
  await client.query('commit')
  expect(await attempt(people)).toEqual([])
  expect((await client.query(facts)).rows).toEqual([])
})

test('a session that is revoked, over, or of someone suspended opens nothing', async () => {
  const owner = new pg.Client(db.owner)
  await owner.connect()
  try {
    await owner.query('update access.appointment set suspended_at = rd.nu() where medewerker_id = $1', [there.balie.id])
    await expect(attempt(begin(there.balie.token))).rejects.toMatchObject({ constraint: 'rd_appointment_valid' })
    await owner.query("update access.session set expires_at = now() - interval '1 second' where actor_id = $1", [
      there.lead.id,
    ])
    await expect(attempt(begin(there.lead.token))).rejects.toMatchObject({ constraint: 'rd_session_valid' })
    await expect(attempt(begin('guessed'))).rejects.toMatchObject({ constraint: 'rd_session_valid' })
  } finally {
    await owner.end()
  }
})

test('a session cannot be made by a statement: signing in needs the proof of the sign-in service', async () => {
  const made = `select access.sign_in('${here.gemeente}', 'medewerker', 'klantmanager-${here.klantmanager.id}', 'my-token', '\\x00')`
  await expect(attempt(made)).rejects.toMatchObject({ constraint: 'access_sign_in_proof' })
  await expect(attempt('insert into access.session default values')).rejects.toThrow(/permission denied/)
  await expect(attempt('select * from access.session')).rejects.toThrow(/permission denied/)
  await expect(attempt('select key from access.sign_in_key')).rejects.toThrow(/permission denied/)
})

test('opening someone needs a reason, a role that may, and someone of this town; then it stands in the open', async () => {
  const open = (person: string, reason: string) => `select access.involve('${person}', 'geopend', ${reason})`
  await expect(attempt(begin(here.klantmanager.token), open(bob, "''"))).rejects.toMatchObject({
    constraint: 'access_involvement_reden',
  })
  await expect(attempt(begin(here.klantmanager.token), open(elsewhere, "'telefoon'"))).rejects.toMatchObject({
    constraint: 'access_involvement_allowed',
  })
  await expect(
    attempt(`select rd.begin_public('${here.gemeente}')`, open(bob, "'nieuwsgierig'")),
  ).rejects.toMatchObject({ constraint: 'access_involvement_allowed' })
  await expect(
    attempt(begin(here.klantmanager.token), `select access.involve('${bob}', 'nieuw')`),
  ).rejects.toMatchObject({ constraint: 'access_involvement_new' })
  expect((await attempt(begin(here.klantmanager.token), open(bob, "'belt nu'"), facts)).length).toBe(2)
})

test('what one may see of everyone one may change of nobody else: that there is a question is no right to write on it', async () => {
  const contact = randomUUID()
  const thread = randomUUID()
  await client.query('begin')
  await client.query(begin(here.klantmanager.token))
  await client.query(`select regie.open_thread('${thread}', 'contact', '${ann}')`)
  await client.query(
    `insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, can_wait)
     values ('${here.gemeente}', '${contact}', '${ann}', '${thread}', 'balie', true)`,
  )
  await client.query('commit')
  const seen = await attempt(begin(here.lead.token), `select id from intake.contact where id = '${contact}'`)
  expect(seen).toEqual([{ id: contact }])
  await client.query('begin')
  await client.query(begin(here.lead.token))
  const changed = await client.query(`update intake.contact set next_day = '2030-01-01' where id = '${contact}'`)
  await client.query('rollback')
  expect(changed.rowCount).toBe(0)
})

test('someone without an account can make a question and read nobody', async () => {
  expect(await attempt(`select rd.begin_public('${here.gemeente}')`, people)).toEqual([])
  await expect(attempt("select rd.begin_public('GM0000')")).rejects.toMatchObject({ constraint: 'rd_gemeente_known' })
})

test('a job reads one town, one purpose, and no content', async () => {
  const worker = new pg.Client(db.worker)
  await worker.connect()
  try {
    await worker.query('begin')
    await worker.query("select rd.begin_job($1, 'bewaking')", [here.gemeente])
    await expect(worker.query(facts)).rejects.toThrow(/permission denied/)
    await worker.query('rollback')
    await expect(worker.query("select rd.begin_job($1, 'hulpvraag')", [here.gemeente])).rejects.toMatchObject({
      constraint: 'rd_purpose_allowed',
    })
  } finally {
    await worker.end()
  }
})
