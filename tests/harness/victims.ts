import { idsOf } from './fuzzing.ts'
import type { Theirs } from './id-attacks.ts'
import type { Served } from './served.ts'

/** What the other municipality has: a person, a question, and an id of every other table. */
export async function ofElsewhere(served: Served, thorough: boolean): Promise<Theirs> {
  const { rows } = await served.owner.query<{ person: string; contact: string }>(
    "select person_id as person, id as contact from intake.contact where gemeente_id = 'GM9902' limit 1",
  )
  const main = rows.flatMap(({ person, contact }) => [person, contact])
  const rest = await idsOf(served, 'GM9902', 1)
  return { main, rest: rest.filter((id) => !main.includes(id)), thorough }
}

/** What there is of one person: an id of every table that holds something of them. */
export async function ofPerson({ owner }: Served, person: string): Promise<Theirs> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name in ('id', 'person_id') group by table_schema, table_name having count(*) = 2`,
  )
  const rest: string[] = []
  for (const { name } of rows) {
    const found = await owner.query<{ id: string }>(`select id::text from ${name} where person_id = $1 limit 1`, [
      person,
    ])
    rest.push(...found.rows.map(({ id }) => id))
  }
  return { main: [person], rest: rest.filter((id) => id.length === 36), thorough: true }
}
