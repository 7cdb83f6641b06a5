import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Id, MedewerkerId } from '../../src/shared/ids.ts'
import { makeSession, type Town, type Worker } from './town.ts'

/** A team whose presence is itself the secret, and someone who works there. */
export type SecretTeam = { readonly team: Id<'team'>; readonly worker: Worker }

/** Words by which anyone would know the team: no other test data has them. */
export const secretWords = /Duinrand|Verslavingszorg|Wende Kuipers|0987 654 321|duinrand/i

/** Adds addiction care to a town. */
export async function makeSecretTeam(client: pg.Client, { gemeente }: Town): Promise<SecretTeam> {
  const [team, id] = [randomUUID(), randomUUID()]
  await client.query('begin')
  await client.query('insert into access.team (gemeente_id, id, naam, lead_id, secret) values ($1, $2, $3, $4, true)', [
    gemeente,
    team,
    'Verslavingszorg Duinrand',
    id,
  ])
  await client.query("insert into access.medewerker values ($1, $2, $3, $4, $5, $6, $7, '{1,2,3,4,5}')", [
    gemeente,
    id,
    'wende',
    'Wende Kuipers',
    'behandelaar Verslavingszorg',
    '0987 654 321',
    'wende@duinrand.invalid',
  ])
  await client.query(
    "insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van) values ($1, $2, $3, $4, 'wijkteam', rd.nu() - interval '1 year')",
    [gemeente, randomUUID(), id, team],
  )
  await client.query('commit')
  const token = await makeSession(client, { gemeente, kind: 'medewerker', id })
  return {
    team: team as Id<'team'>,
    worker: { id: id as MedewerkerId, naam: 'Wende Kuipers', token, caller: { kind: 'session', token } },
  }
}
