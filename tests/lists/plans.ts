import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg, { type ClientConfig } from 'pg'
import type { Read } from '../../src/platform/db/types.ts'

/** A node of a plan, as EXPLAIN tells it. */
type Node = {
  readonly 'Node Type': string
  readonly Schema?: string
  readonly 'Relation Name'?: string
  readonly Filter?: string
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Join Filter'?: number
  readonly 'Actual Loops': number
  readonly Plans?: readonly Node[]
}
type Explained = { readonly Plan: Node; readonly 'Execution Time': number }

/** How a list reads: what is wrong with its plans, and how long the database took. */
export type Reading = { readonly faults: readonly string[]; readonly ms: number }

/** How many rows a filter may throw away: whoever reads more than it shows has no index for what it asks. */
const mostThrownAway = 500

/** How many pairs a join may compare for nothing: some thousands of looks with the ten purposes are fine. */
const mostCompared = 100_000

/** A pool that remembers what was asked, so that each statement of a list can be explained as the list itself asked it. */
export function openListening(config: ClientConfig) {
  const heard: { sql: string; parameters: readonly unknown[] }[] = []
  const pool = new pg.Pool({ max: 2, options: '-c timezone=UTC', ...config, types: dates })
  pool.on('error', () => undefined)
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => {
      heard.push({ sql, parameters })
    },
  })
  return { kysely, heard }
}

const dates: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === 1082) return (text: string) => text
    if (oid === 1184) return (text: string) => new Date(text).toISOString()
    if (oid === 20) return Number
    return pg.types.getTypeParser(oid, format)
  },
}

/**
 * Runs a list and then explains every statement of it, in the same transaction and so under the same policies. `big` are
 * the tables with many rows, as "schema.table": none may be read from end to end, nor mostly for nothing.
 */
export async function readPlans(
  trx: Read,
  heard: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[],
  { list, big }: { readonly list: (trx: Read) => Promise<unknown>; readonly big: ReadonlySet<string> },
): Promise<Reading> {
  const before = heard.length
  await list(trx)
  const asked = heard.slice(before).filter(({ sql }) => /^\s*(select|with)\b/i.test(sql))
  const faults: string[] = []
  let ms = 0
  for (const { sql, parameters } of asked) {
    const explain = `explain (analyze, verbose, timing off, format json) ${sql}`
    const { rows } = await trx.executeQuery(CompiledQuery.raw(explain, [...parameters]))
    const [explained] = (rows as readonly { 'QUERY PLAN': readonly Explained[] }[]).map((row) => row['QUERY PLAN'][0])
    if (!explained) throw new Error('no plan')
    ms += explained['Execution Time']
    faults.push(...faultsOf(explained.Plan, big))
  }
  return { faults, ms }
}

/** What is wrong in a plan, depth first. */
export function faultsOf(node: Node, big: ReadonlySet<string>): string[] {
  const table = `${node.Schema}.${node['Relation Name']}`
  const below = (node.Plans ?? []).flatMap((each) => faultsOf(each, big))
  const thrown = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops']
  const joined = (node['Rows Removed by Join Filter'] ?? 0) * node['Actual Loops']
  if (joined > mostCompared) below.push(`${node['Node Type']} compared ${joined} pairs for nothing`)
  if (!big.has(table)) return below
  if (node['Node Type'] === 'Seq Scan') return [`${table} is read from end to end: ${node.Filter}`, ...below]
  if (thrown > mostThrownAway) return [`${table}: ${thrown} rows read for nothing: ${node.Filter}`, ...below]
  return below
}
