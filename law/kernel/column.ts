import type { FactDefinition, Reading } from './fact.ts'
import type { Group, InputNode, PersonRef } from './node.ts'

/** One column of input: a reading of a fact, for a fixed place or for every member of a group. */
export interface Column {
  readonly key: string
  readonly fact: FactDefinition
  readonly reading: Reading | 'exists'
  readonly person: PersonRef
}

/** Households as struct of arrays. Group members lie one after the other; `starts[i]` is where household i begins. */
export interface ColumnData {
  readonly size: number
  readonly fixed: ReadonlyMap<string, Float64Array>
  readonly starts: ReadonlyMap<Group, Int32Array>
  readonly members: ReadonlyMap<string, Float64Array>
}

export function columnKey(node: InputNode): string {
  return `${node.person}.${node.reading.naam}`
}

export const existsKey = 'partner.bestaat'
