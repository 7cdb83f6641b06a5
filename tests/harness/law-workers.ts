import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Caller } from '../../src/platform/db/types.ts'
import { makeSession, type Town } from './town.ts'

/** The role that works for each purpose with a law of its own. */
const roles = {
  inkomen: 'inkomensconsulent',
  'wmo-onderzoek': 'wijkteam',
  jeugdhulp: 'jeugdwerker',
  schuldhulp: 'schuldhulpverlener',
  ggz: 'ggz',
  onderwijs: 'school',
} as const

/** A purpose that serves a law of its own. */
export type LawPurpose = keyof typeof roles

/** Someone who works for one law and helps these people. */
export type LawWorker = { readonly id: string; readonly token: string; readonly caller: Caller }

/** One worker per law, each helping these people: what they may see is then up to the matrix alone. */
export async function makeLawWorkers(
  client: pg.Client,
  { gemeente, team }: Town,
  people: readonly string[],
): Promise<Readonly<Record<LawPurpose, LawWorker>>> {
  const make = async (purpose: LawPurpose): Promise<LawWorker> => {
    const id = randomUUID()
    await client.query("insert into access.medewerker values ($1, $2, $3, $4, $5, '0123 456 789', $6, '{1,2,3,4,5}')", [
      gemeente,
      id,
      `${purpose}-${id}`,
      `Hulp ${purpose}`,
      roles[purpose],
      `${purpose}@voorbeeld.invalid`,
    ])
    await client.query(
      "insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van) values ($1, gen_random_uuid(), $2, $3, $4, rd.nu() - interval '1 year')",
      [gemeente, id, team, roles[purpose]],
    )
    for (const person of people)
      await client.query(
        "insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, reden, van) values ($1, $2, $3, 'verwezen', 'proef', rd.nu() - interval '1 day')",
        [gemeente, person, id],
      )
    const token = await makeSession(client, { gemeente, kind: 'medewerker', id })
    return { id, token, caller: { kind: 'session', token } }
  }
  return {
    inkomen: await make('inkomen'),
    'wmo-onderzoek': await make('wmo-onderzoek'),
    jeugdhulp: await make('jeugdhulp'),
    schuldhulp: await make('schuldhulp'),
    ggz: await make('ggz'),
    onderwijs: await make('onderwijs'),
  }
}
