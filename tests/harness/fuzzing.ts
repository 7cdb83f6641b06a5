import fc from 'fast-check'
import { readDocument, requestsFor } from './api-fuzz.ts'
import { wrongInProblem } from './leaks.ts'
import type { Asked, Served } from './served.ts'

/** What a run of fuzzing came to. `wrong` names each kind of failure once, with what was sent. */
export type Fuzzed = {
  readonly requests: number
  readonly statuses: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
}

/** One thing to send, and what it is part of. */
export type Shot = { readonly of: string; readonly asked: Asked }
type Answer = Awaited<ReturnType<Served['ask']>>

/** Ids that exist, of every table of the town, for addresses and bodies. */
export async function idsOf({ owner }: Served, gemeente: string, perTable = 3): Promise<string[]> {
  const tables = await owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name in ('id', 'gemeente_id') and table_schema not in ('pg_catalog', 'information_schema')
      group by table_schema, table_name having count(*) = 2`,
  )
  const found: string[] = []
  for (const { name } of tables.rows) {
    const { rows } = await owner.query<{ id: string }>(
      `select id::text as id from ${name} where gemeente_id = $1 order by id limit ${perTable}`,
      [gemeente],
    )
    found.push(...rows.map(({ id }) => id))
  }
  return [...new Set(found.filter((id) => /^[0-9a-f-]{36}$/.test(id)))]
}

/** Sends every operation of the document `perOperation` requests, from one seed. */
export async function fuzzApi(
  served: Served,
  { seed, perOperation }: { seed: number; perOperation: number },
): Promise<Fuzzed> {
  const { operations, schemas } = await readDocument(served)
  const ids = await idsOf(served, 'GM9901')
  const names = await namesIn(served)
  const shots = operations.flatMap((operation, index) => {
    const bent = (wild: number) => requestsFor(operation, { schemas, ids, wild }, served.actors)
    // Half is what the document allows and comes deep inside; half is bent.
    const stream = fc.sample(fc.oneof(bent(0), bent(4)), { numRuns: perOperation, seed: seed + index })
    return stream.map((asked): Shot => ({ of: operation.id, asked }))
  })
  return shoot(served, shots, (answer) => {
    const named = answer.statusCode >= 400 ? names.find((name) => answer.body.includes(name)) : undefined
    return wrongInProblem(answer) ?? (named && `names ${named}`)
  })
}

/** Who stands in the database: no error may name one of them. */
async function namesIn({ owner }: Served): Promise<string[]> {
  const { rows } = await owner.query<{ naam: string }>(
    "select naam from household.person where naam like '% %' union select naam from access.medewerker",
  )
  return rows.map(({ naam }) => naam)
}

/** Sends all of it, four at a time, and counts; `judge` says what is wrong with an answer. */
export async function shoot(
  served: Served,
  shots: readonly Shot[],
  judge: (answer: Answer) => string | undefined,
): Promise<Fuzzed> {
  const statuses: Record<string, number> = {}
  const wrong = new Map<string, string>()
  for (let at = 0; at < shots.length; at += 4) {
    const batch = shots.slice(at, at + 4)
    const answers = await Promise.all(batch.map(async (shot) => ({ shot, answer: await served.ask(shot.asked) })))
    for (const { shot, answer } of answers) {
      statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1
      const found = judge(answer)
      if (found) wrong.set(`${shot.of}: ${found}`, shortOf(shot.asked))
    }
  }
  return { requests: shots.length, statuses, wrong: [...wrong].map(([what, sent]) => `${what} <- ${sent}`) }
}

/** A request as one line, for whoever must repeat it. */
function shortOf({ url, method = 'GET', as, payload }: Asked): string {
  return `${method} ${url.slice(0, 200)} as ${as?.name ?? 'visitor'} ${String(payload ?? '').slice(0, 400)}`
}
