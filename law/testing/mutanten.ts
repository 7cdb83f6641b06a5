import { daysAfter, monthsBefore } from '../kernel/day.ts'
import { type ChooseNode, makeNode, type Node, type PairNode } from '../kernel/node.ts'
import type { Day } from '../kernel/unit.ts'
import { add } from '../kernel/whole.ts'
import { plaatsenIn } from './vervang.ts'

/** A law that says something slightly else in one place: what was changed, and which nodes become which. */
export interface Mutant {
  readonly soort: string
  readonly plaatsen: readonly { readonly was: Node; readonly wordt: Node }[]
}

type Verandering = readonly [soort: string, node: Node]

function dagEerder(day: Day): Day {
  const eersteVanMaand = `${day.slice(0, 8)}01`
  if (day !== eersteVanMaand) return `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`
  return daysAfter(monthsBefore(day, 1), 27 + dagenOver(day))
}

/** How many days the month before has beyond 28. */
function dagenOver(eersteVanMaand: Day): number {
  const begin = monthsBefore(eersteVanMaand, 1)
  return [28, 29, 30, 31].findIndex((dagen) => daysAfter(begin, dagen) === eersteVanMaand)
}

const tegenhangers = { add: 'subtract', subtract: 'add', largest: 'smallest', smallest: 'largest' } as const

function vanPaar(node: PairNode): readonly Verandering[] {
  if (node.op === 'multiply') return [['deel weggelaten', node.left]]
  if (node.op === 'below') return vanVergelijking(node)
  return [
    ['bewerking verwisseld', { ...node, op: tegenhangers[node.op] }],
    ['deel weggelaten', node.left],
    ['deel weggelaten', node.right],
  ]
}

function vanVergelijking({ left, right, bound }: PairNode): readonly Verandering[] {
  const andersom = makeNode({ op: 'below', left: right, right: left, unit: 'waarheid', denominator: 1, bound })
  return [
    ['grens erbij', makeNode({ op: 'not', part: andersom, unit: 'waarheid', denominator: 1, bound })],
    ['bewerking verwisseld', andersom],
  ]
}

function vanDelen(node: Extract<Node, { op: 'all' | 'any' }>): readonly Verandering[] {
  const weg = node.parts.map((_, at): Verandering => {
    return ['deel weggelaten', { ...node, parts: node.parts.filter((_, index) => index !== at) }]
  })
  return [['bewerking verwisseld', { ...node, op: node.op === 'all' ? 'any' : 'all' }], ...weg]
}

function vanKeuze(node: ChooseNode): readonly Verandering[] {
  const { then: otherwise, otherwise: then } = node
  return [
    ['takken verwisseld', { ...node, then, otherwise }],
    ['altijd de eerste tak', node.then],
    ['altijd de tweede tak', node.otherwise],
  ]
}

function vanReeks(node: Extract<Node, { op: 'series' }>): readonly Verandering[] {
  const { series } = node
  const cent = (erbij: number): Verandering => {
    const waarden = series.waarden.map((een) => ({ ...een, waarde: een.waarde + erbij }))
    return ['bedrag een cent anders', { ...node, series: { ...series, waarden } }]
  }
  const vorige = series.waarden.map((een, at) => ({ ...een, waarde: series.waarden[at - 1]?.waarde ?? een.waarde }))
  const verschilt = vorige.some((een, at) => een.waarde !== series.waarden[at]?.waarde)
  const eerder: Verandering = ['bedrag van de vorige periode', { ...node, series: { ...series, waarden: vorige } }]
  return [cent(1), cent(-1), ...(verschilt ? [eerder] : [])]
}

function vanFeit(node: Extract<Node, { op: 'input' }>): readonly Verandering[] {
  if (node.fact.soort !== 'datum') return []
  const op = (verschuif: (day: Day) => Day): Verandering => {
    const { reading } = node
    const known: typeof reading.known = (value, day) => reading.known(value, verschuif(day))
    return ['peildag een dag anders', { ...node, reading: { ...reading, known } }]
  }
  return [op((day) => daysAfter(day, 1)), op(dagEerder)]
}

function vanAfronding(node: Extract<Node, { op: 'round' }>): readonly Verandering[] {
  const wijzen = (['rekenkundig', 'naar beneden', 'naar boven'] as const).filter((wijze) => wijze !== node.way)
  const anders = wijzen.map((way): Verandering => ['anders afgerond', { ...node, way }])
  const stap: Verandering = ['op iets anders afgerond', { ...node, step: node.step === 100 ? 1 : 100 }]
  if (node.divisor !== undefined) return [...anders, stap]
  return [...anders, stap, ['niet afgerond', node.part]]
}

function veranderingen(node: Node): readonly Verandering[] {
  switch (node.op) {
    case 'constant':
      return [1, -1].map((erbij) => ['grens een stap anders', { ...node, value: add(node.value, erbij) }])
    case 'series':
      return vanReeks(node)
    case 'input':
      return vanFeit(node)
    case 'since':
      return [daysAfter(node.day, 1), dagEerder(node.day)].map((day) => ['dag een dag anders', { ...node, day }])
    case 'all':
    case 'any':
      return vanDelen(node)
    case 'not':
      return [['ontkenning weggelaten', node.part]]
    case 'choose':
      return vanKeuze(node)
    case 'round':
      return vanAfronding(node)
    case 'sumOver':
      return [['andere groep', { ...node, group: node.group === 'kinderen' ? 'huisgenoten' : 'kinderen' }]]
    case 'exists':
    case 'rule':
      return []
    default:
      return vanPaar(node)
  }
}

/** Every mutant of a law, each change once for all the people the rule is about. */
export function mutantenVan(nodes: readonly Node[]): readonly Mutant[] {
  const plaatsen = plaatsenIn(nodes)
  const mutanten = new Map<string, { soort: string; plaatsen: { was: Node; wordt: Node }[] }>()
  for (const was of nodes) {
    for (const [at, [soort, wordt]] of veranderingen(was).entries()) {
      const sleutel = `${plaatsen.get(was.id) ?? was.id} ${at}`
      const mutant = mutanten.get(sleutel) ?? { soort, plaatsen: [] }
      mutant.plaatsen.push({ was, wordt })
      mutanten.set(sleutel, mutant)
    }
  }
  return [...mutanten.values()]
}
