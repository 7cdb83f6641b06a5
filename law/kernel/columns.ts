import { type Column, type ColumnData, columnKey, existsKey } from './column.ts'
import { emitLoop } from './emit.ts'
import type { Household } from './household.ts'
import { type Group, type Node, nodesBelow } from './node.ts'
import { assertExactInFloats, largestColumnValue } from './reach.ts'
import type { Day } from './unit.ts'

export interface Program {
  readonly columns: readonly Column[]
  readonly groups: readonly Group[]
  /** The generated loop, to read. */
  readonly source: string
  /** Works out every household: whole numbers over the node's denominator. */
  run(data: ColumnData): Float64Array
}

function columnsOf(root: Node, day: Day): readonly Column[] {
  const found = new Map<string, Column>()
  for (const node of nodesBelow([root], day)) {
    if (node.op === 'input') {
      const { fact, reading, person } = node
      found.set(columnKey(node), { key: columnKey(node), fact, reading, person })
    }
    if (node.op === 'exists') {
      found.set(existsKey, { key: existsKey, fact: node.fact, reading: 'exists', person: 'partner' })
    }
  }
  return [...found.values()]
}

/**
 * Compiles a node to one fused loop over columns, for the amounts of one day. Exact: it is proven beforehand that no
 * value in the graph can pass 2^53.
 */
export function compileColumns(root: Node, day: Day): Program {
  assertExactInFloats(root, day)
  const columns = columnsOf(root, day)
  const groups = [...new Set(nodesBelow([root], day).flatMap((node) => (node.op === 'sumOver' ? [node.group] : [])))]
  const { source, loop } = emitLoop(root, day, { columns, groups })
  return {
    columns,
    groups,
    source,
    run: (data) => {
      const out = new Float64Array(data.size)
      loop(data, out)
      return out
    },
  }
}

function valueIn(household: Household, column: Column, who: { person: string; day: Day }): number {
  const { fact, reading } = column
  if (reading === 'exists') return household.hasNamedPartner ? 1 : 0
  const known = household.findKnown(fact, who.person)
  if (known === undefined) return reading.van
  const raw = typeof known.waarde === 'boolean' ? Number(known.waarde) : (known.waarde ?? 0)
  const [low] = reading.known(raw, who.day)
  if (Math.abs(low) > largestColumnValue) throw new Error(`${fact.naam} is too large for a column: ${low}`)
  return low
}

/**
 * Lays households out in columns. For households whose outcome is exact: a fact that is unknown does not matter then,
 * and stands in the column as its lowest value.
 */
export function toColumns(program: Program, households: readonly Household[], day: Day): ColumnData {
  const fixed = new Map<string, Float64Array>()
  const members = new Map<string, Float64Array>()
  const starts = new Map<Group, Int32Array>()
  for (const group of program.groups) {
    const lengths = households.map((household) => household.group(group).length)
    const offsets = new Int32Array(households.length + 1)
    for (const [at, length] of lengths.entries()) offsets[at + 1] = (offsets[at] ?? 0) + length
    starts.set(group, offsets)
  }
  for (const column of program.columns) {
    if (column.person !== 'gebonden') {
      const values = households.map((household) => {
        return valueIn(household, column, { person: household.personAt(column.person, ''), day })
      })
      fixed.set(column.key, Float64Array.from(values))
      continue
    }
    for (const group of program.groups) {
      const values = households.flatMap((household) =>
        household.group(group).map((person) => valueIn(household, column, { person, day })),
      )
      members.set(`${group}/${column.key}`, Float64Array.from(values))
    }
  }
  return { size: households.length, fixed, starts, members }
}
