import type { Evaluation } from './evaluate.ts'
import { formulaOf } from './formula.ts'
import type { InputNode, Node, RoundingWay } from './node.ts'
import { isFalse, isTrue, type Range } from './range.ts'
import { findValue } from './series.ts'
import { type Citation, citeInWords, linkTo } from './statute.ts'
import type { Day, Text, Unit } from './unit.ts'
import type { Whole } from './whole.ts'

/** A value, or its bounds, as whole numbers over a denominator; numbers beyond 2^53 are written as text. */
export interface StepValue {
  readonly eenheid: Unit
  readonly noemer: number
  readonly onder: number | string
  readonly boven: number | string
}

export interface StepArticle {
  readonly wet: string
  readonly artikel: string
  readonly lid?: string
  readonly onderdeel?: string
  readonly aard: Citation['aard']
  readonly inWoorden: string
  readonly link?: string
}

/** Where a fact or an amount comes from. An unknown fact has no `herkomst`. */
export interface StepOrigin {
  readonly naam: string
  readonly persoon?: string
  readonly herkomst?: string
  readonly dag?: Day
  readonly reden?: string
}

/** One step of the reasoning. `regel` steps stand in the law; the steps below give what they were worked out from. */
export interface Step {
  readonly code: string
  readonly bewerking: string
  readonly waarde: StepValue
  readonly persoon?: string
  readonly artikel?: StepArticle
  readonly zin?: Text
  readonly formule?: string
  readonly bron?: StepOrigin
  /** For `afgerond`: the step in cents (or ones) and the way. */
  readonly afronding?: { readonly stap: number; readonly wijze: RoundingWay }
  /** The same step was explained before; look there for its parts. */
  readonly eerder?: true
  readonly delen: readonly Step[]
}

const wordFor: Readonly<Record<Node['op'], string>> = {
  constant: 'getal',
  series: 'bedrag',
  input: 'feit',
  exists: 'feit',
  since: 'vanaf',
  add: 'vermeerderdMet',
  subtract: 'verminderdMet',
  multiply: 'maal',
  largest: 'tenMinste',
  smallest: 'tenHoogste',
  below: 'isLagerDan',
  all: 'en',
  any: 'of',
  not: 'niet',
  choose: 'als',
  round: 'afgerond',
  sumOver: 'somOver',
  rule: 'regel',
}

function plain(value: Whole): number | string {
  return typeof value === 'bigint' ? value.toString() : value
}

function stepValue(node: Node, range: Range): StepValue {
  return { eenheid: node.unit, noemer: node.denominator, onder: plain(range.low), boven: plain(range.high) }
}

export function describeArticle(at: Citation, day: Day): StepArticle {
  const link = linkTo(at, day)
  return {
    wet: at.wet.naam,
    artikel: at.artikel,
    ...(at.lid === undefined ? {} : { lid: String(at.lid) }),
    ...(at.onderdeel === undefined ? {} : { onderdeel: at.onderdeel }),
    aard: at.aard,
    inWoorden: citeInWords(at),
    ...(link === undefined ? {} : { link }),
  }
}

/** Explains how a node came to its value for one household: the same graph, the same evaluation. */
export function explain(root: Node, evaluation: Evaluation): Step {
  const told = new Set<string>()
  const step = (node: Node, person: string): Step => {
    const waarde = stepValue(node, evaluation.range(node, person))
    const base = { code: codeOf(node), bewerking: wordFor[node.op], waarde }
    if (node.op !== 'rule') return { ...base, ...sourceOf(node, evaluation, person), delen: below(node, person) }
    const { rule } = node
    const who = rule.persoon === undefined ? undefined : evaluation.household.personAt(ruleRef(rule.persoon), person)
    const key = `${node.id}/${node.bound ? person : ''}`
    const repeated = told.has(key)
    told.add(key)
    return {
      ...base,
      ...(who === undefined ? {} : { persoon: who }),
      artikel: describeArticle(rule.vindplaats, evaluation.day),
      zin: rule.zin,
      formule: formulaOf(node.part),
      ...(repeated ? { eerder: true } : {}),
      delen: repeated ? [] : [step(node.part, person)],
    }
  }
  const below = (node: Node, person: string): readonly Step[] =>
    reasonsFor(node, evaluation, person).map(([part, who]) => step(part, who))
  return step(root, '')
}

function ruleRef(persoon: string): 'aanvrager' | 'partner' | 'gebonden' | 'huishouden' {
  return persoon === 'partner' || persoon === 'gebonden' || persoon === 'huishouden' ? persoon : 'aanvrager'
}

function codeOf(node: Node): string {
  if (node.op === 'rule') return node.rule.code
  if (node.op === 'input') return `feit.${node.reading.naam}`
  if (node.op === 'series') return `bedrag.${node.series.naam}`
  return wordFor[node.op]
}

/** The parts that the value came from: the branch that was taken, the part that decided. */
function reasonsFor(node: Node, evaluation: Evaluation, person: string): readonly (readonly [Node, string])[] {
  const here = (...parts: readonly Node[]) => parts.map((part) => [part, person] as const)
  switch (node.op) {
    case 'all':
    case 'any':
      return here(...decidingParts(node, evaluation, person))
    case 'not':
      return here(node.part)
    case 'choose': {
      const condition = evaluation.range(node.condition, person)
      if (isTrue(condition)) return here(node.condition, node.then)
      if (isFalse(condition)) return here(node.condition, node.otherwise)
      return here(node.condition, node.then, node.otherwise)
    }
    case 'round':
      return node.divisor === undefined ? here(node.part) : here(node.part, node.divisor)
    case 'sumOver':
      return evaluation.household.group(node.group).map((one) => [node.body, one] as const)
    case 'constant':
    case 'series':
    case 'input':
    case 'exists':
    case 'since':
    case 'rule':
      return []
    default:
      return here(node.left, node.right)
  }
}

function decidingParts(
  node: Extract<Node, { op: 'all' | 'any' }>,
  evaluation: Evaluation,
  person: string,
): readonly Node[] {
  const decides = node.op === 'all' ? isFalse : isTrue
  const decider = node.parts.find((part) => decides(evaluation.range(part, person)))
  return decider === undefined ? node.parts : [decider]
}

type Source = Pick<Step, 'bron' | 'artikel' | 'afronding'>

function sourceOf(node: Node, evaluation: Evaluation, person: string): Source {
  if (node.op === 'input') return { bron: originOf(node, evaluation, person) }
  if (node.op === 'series') {
    const value = findValue(node.series, evaluation.day)
    return {
      bron: { naam: node.series.naam, ...(value === undefined ? {} : { herkomst: value.bron, dag: value.vanaf }) },
    }
  }
  if (node.op === 'round') {
    const artikel = describeArticle(node.at, evaluation.day)
    return { artikel, afronding: { stap: node.step, wijze: node.way } }
  }
  return {}
}

function originOf(node: InputNode, evaluation: Evaluation, person: string): StepOrigin {
  const who = evaluation.household.personAt(node.person, person)
  const fact = evaluation.household.findKnown(node.fact, who)
  if (fact === undefined) return { naam: node.fact.naam, persoon: who }
  const { herkomst, dag, reden } = fact
  return { naam: node.fact.naam, persoon: who, herkomst, dag, ...(reden === undefined ? {} : { reden }) }
}
