import { randomBytes, randomUUID } from 'node:crypto'
import pg, { type ClientConfig } from 'pg'
import type { Caller } from '../../src/platform/db/types.ts'
import type { GemeenteId, MedewerkerId, PersonId } from '../../src/shared/ids.ts'

/** A worker of the test town: id, and a session with which they act. */
export type Worker = {
  readonly id: MedewerkerId
  readonly naam: string
  readonly caller: Caller
  readonly token: string
}

/** A municipality with a front team: a desk worker on duty, a klantmanager, their lead and a privacy officer. */
export type Town = {
  readonly gemeente: GemeenteId
  readonly team: string
  readonly balie: Worker
  readonly klantmanager: Worker
  readonly lead: Worker
  readonly privacy: Worker
}

const gemeenten = [
  { id: 'GM9901', naam: 'Wilgenbroek' },
  { id: 'GM9902', naam: 'Zandhove' },
] as const

/** Fills a fresh database with two towns, everyone at work and the desk worker on duty today and tomorrow. */
export async function makeTowns(owner: ClientConfig): Promise<readonly [Town, Town]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const first = await makeTown(client, gemeenten[0])
    return [first, await makeTown(client, gemeenten[1])]
  } finally {
    await client.end()
  }
}

async function makeTown(client: pg.Client, gemeente: { id: string; naam: string }): Promise<Town> {
  const team = randomUUID()
  const lead = randomUUID()
  await client.query('begin')
  await client.query('insert into access.gemeente values ($1, $2, $3)', [gemeente.id, gemeente.naam, '085 555 00 00'])
  await client.query('insert into access.team values ($1, $2, $3, $4)', [gemeente.id, team, 'Toegang', lead])
  const make = (naam: string, role: string, id = randomUUID()) =>
    makeWorker(client, { gemeente: gemeente.id, team, id, naam, role })
  const town = {
    gemeente: gemeente.id as GemeenteId,
    team,
    lead: await make('Lia Verhoef', 'teamleider', lead),
    balie: await make('Bram Smit', 'balie'),
    klantmanager: await make('Karin Mulder', 'klantmanager'),
    privacy: await make('Pim Adema', 'privacy'),
  }
  await client.query('insert into regie.front_team values ($1, $2)', [gemeente.id, team])
  await client.query('insert into regie.duty select $1, $2, rd.vandaag() + n, $3 from generate_series(0, 1) as n', [
    gemeente.id,
    team,
    town.balie.id,
  ])
  await client.query('commit')
  return town
}

type NewWorker = {
  readonly gemeente: string
  readonly team: string
  readonly id: string
  readonly naam: string
  readonly role: string
}

async function makeWorker(client: pg.Client, { gemeente, team, id, naam, role }: NewWorker): Promise<Worker> {
  const phone = '0123 456 789'
  await client.query("insert into access.medewerker values ($1, $2, $3, $4, $5, $6, $7, '{1,2,3,4,5}')", [
    gemeente,
    id,
    `${role}-${id}`,
    naam,
    role,
    phone,
    `${role}@voorbeeld.invalid`,
  ])
  await client.query(
    "insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van) values ($1, $2, $3, $4, $5, rd.nu() - interval '1 year')",
    [gemeente, randomUUID(), id, team, role],
  )
  const token = await makeSession(client, { gemeente, kind: 'medewerker', id })
  return { id: id as MedewerkerId, naam, token, caller: { kind: 'session', token } }
}

/** A session as a sign-in would make it; for tests that are not about signing in. */
export async function makeSession(
  client: pg.Client,
  who: { gemeente: string; kind: 'medewerker' | 'inwoner'; id: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await client.query(
    `insert into access.session (id, token_hash, gemeente_id, actor_kind, actor_id, made_at, last_seen, expires_at)
     values ($1, sha256(convert_to($2, 'UTF8')), $3, $4, $5, now(), now(), now() + interval '8 hours')`,
    [randomUUID(), token, who.gemeente, who.kind, who.id],
  )
  return token
}

/** The session of a resident who signed in as this person. */
export async function residentCaller(owner: ClientConfig, gemeente: GemeenteId, person: PersonId): Promise<Caller> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    return { kind: 'session', token: await makeSession(client, { gemeente, kind: 'inwoner', id: person }) }
  } finally {
    await client.end()
  }
}
