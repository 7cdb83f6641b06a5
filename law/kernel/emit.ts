import { type Column, type ColumnData, columnKey, existsKey } from './column.ts'
import { type Group, type Node, partsOn, type RoundNode } from './node.ts'
import { findValue } from './series.ts'
import type { Day } from './unit.ts'

interface Layout {
  readonly columns: readonly Column[]
  readonly groups: readonly Group[]
}

interface Emitted {
  readonly source: string
  readonly loop: (data: ColumnData, out: Float64Array) => void
}

/** The loop over one stretch of households, closed over its columns. */
type Part = (out: Float64Array, from: number, to: number) => void

function local(node: Node): string {
  return `n${node.id}`
}

/** A part counted over the denominator of the whole. */
function scaled(part: Node, whole: Node): string {
  const factor = whole.denominator / part.denominator
  return factor === 1 ? local(part) : `${local(part)}*${factor}`
}

function rounded(node: RoundNode): string {
  const unit = node.part.denominator * node.step
  const divisor = node.divisor === undefined ? `${unit}` : `(${unit}*Math.max(${local(node.divisor)},1))`
  const value = local(node.part)
  const steps = {
    'naar beneden': `Math.floor(${value}/${divisor})`,
    'naar boven': `-Math.floor(-${value}/${divisor})`,
    rekenkundig: `Math.floor((2*${value}+${divisor})/(2*${divisor}))`,
  }
  return `${steps[node.way]}*${node.step}`
}

/**
 * One node as an expression over the locals of its parts. Choosing is written without a jump: on mixed data a jump that is
 * guessed wrong costs more than the sum.
 */
function expression(node: Node, day: Day, names: ReadonlyMap<string, string>): string {
  switch (node.op) {
    case 'constant':
      return `${node.value}`
    case 'series':
      return `${findValue(node.series, day)?.waarde ?? Number.NaN}`
    case 'input':
      return `${names.get(columnKey(node)) ?? ''}[${node.bound ? 'j' : 'i'}]`
    case 'exists':
      return `${names.get(existsKey) ?? ''}[i]`
    case 'since':
      return node.day <= day ? '1' : '0'
    case 'all':
      return node.parts.map(local).join('&')
    case 'any':
      return node.parts.map(local).join('|')
    case 'not':
      return `1-${local(node.part)}`
    case 'choose':
      if (node.condition.op === 'since') return scaled(node.condition.day <= day ? node.then : node.otherwise, node)
      return `${local(node.condition)}*${scaled(node.then, node)}+(1-${local(node.condition)})*${scaled(node.otherwise, node)}`
    case 'round':
      return rounded(node)
    case 'rule':
      return local(node.part)
    case 'sumOver':
      return `sum${node.id}`
    case 'add':
      return `${scaled(node.left, node)}+${scaled(node.right, node)}`
    case 'subtract':
      return `${scaled(node.left, node)}-${scaled(node.right, node)}`
    case 'multiply':
      return `${local(node.left)}*${local(node.right)}`
    case 'largest':
      return `Math.max(${scaled(node.left, node)},${scaled(node.right, node)})`
    case 'smallest':
      return `Math.min(${scaled(node.left, node)},${scaled(node.right, node)})`
    case 'below':
      return `(${local(node.left)}*${node.right.denominator}<${local(node.right)}*${node.left.denominator})|0`
  }
}

/** The loop is called in chunks, so that the engine optimises it as a whole. */
const chunk = 1024

class Emitter {
  readonly lines: string[] = []
  readonly #done = new Set<number>()
  readonly #day: Day
  readonly #names: (group: Group | undefined) => ReadonlyMap<string, string>

  constructor(day: Day, names: (group: Group | undefined) => ReadonlyMap<string, string>) {
    this.#day = day
    this.#names = names
  }

  /** Writes what can be worked out once per household. */
  perHousehold(node: Node): void {
    if (node.bound || this.#done.has(node.id)) return
    this.#done.add(node.id)
    if (node.op === 'sumOver') this.#sum(node)
    else for (const part of partsOn(node, this.#day)) this.perHousehold(part)
    this.lines.push(`const ${local(node)}=${expression(node, this.#day, this.#names(undefined))};`)
  }

  #sum(node: Extract<Node, { op: 'sumOver' }>): void {
    this.#hoist(node.body)
    const inner: string[] = []
    this.#perMember(node.body, { lines: inner, done: new Set(), group: node.group })
    const { group } = node
    this.lines.push(
      `let sum${node.id}=0;for(let j=start_${group}[i];j<start_${group}[i+1];j++){`,
      ...inner,
      `sum${node.id}+=${local(node.body)};}`,
    )
  }

  #hoist(node: Node): void {
    if (!node.bound) this.perHousehold(node)
    else for (const part of partsOn(node, this.#day)) this.#hoist(part)
  }

  #perMember(node: Node, into: { lines: string[]; done: Set<number>; group: Group }): void {
    if (!node.bound || into.done.has(node.id)) return
    into.done.add(node.id)
    for (const part of partsOn(node, this.#day)) this.#perMember(part, into)
    into.lines.push(`const ${local(node)}=${expression(node, this.#day, this.#names(into.group))};`)
  }
}

/** Writes the loop for a node and makes it a function, closed over one set of columns at a time. */
export function emitLoop(root: Node, day: Day, { columns, groups }: Layout): Emitted {
  const fixed = columns.filter((column) => column.person !== 'gebonden')
  const bound = columns.filter((column) => column.person === 'gebonden')
  const fixedNames = new Map(fixed.map((column, at) => [column.key, `c${at}`]))
  const groupNames = new Map(
    groups.map((group) => [group, new Map(bound.map((column, at) => [column.key, `${group}${at}`]))]),
  )
  const emitter = new Emitter(day, (group) => (group === undefined ? fixedNames : (groupNames.get(group) ?? new Map())))
  emitter.perHousehold(root)
  const source = [
    ...fixed.map((column, at) => `const c${at}=data.fixed.get(${JSON.stringify(column.key)});`),
    ...groups.map((group) => `const start_${group}=data.starts.get('${group}');`),
    ...groups.flatMap((group) =>
      bound.map((column, at) => `const ${group}${at}=data.members.get(${JSON.stringify(`${group}/${column.key}`)});`),
    ),
    'return function loop(out,from,to){for(let i=from;i<to;i++){',
    ...emitter.lines,
    `out[i]=${local(root)}+0;}}`,
  ].join('\n')
  const close = new Function('data', source)
  const closed = new WeakMap<ColumnData, Part>()
  return {
    source,
    loop: (data, out) => {
      const part: Part = closed.get(data) ?? close(data)
      closed.set(data, part)
      for (let from = 0; from < out.length; from += chunk) part(out, from, Math.min(out.length, from + chunk))
    },
  }
}
