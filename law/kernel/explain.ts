import type { Evaluation } from './evaluate.ts'
import { formulaOf } from './formula.ts'
import type { Household } from './household.ts'
import { type InputNode, type Node, partsOf, type RoundingWay, type RuleNode } from './node.ts'
import { isFalse, isTrue } from './range.ts'
import { findValue, type Series } from './series.ts'
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

const described = new WeakMap<Citation, { readonly day: Day; readonly article: StepArticle }>()

/** An article as a step names it. The last day that was asked is remembered. */
export function describeArticle(at: Citation, day: Day): StepArticle {
  const known = described.get(at)
  if (known?.day === day) return known.article
  const article = writeArticle(at, day)
  described.set(at, { day, article })
  return article
}

function writeArticle(at: Citation, day: Day): StepArticle {
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

/** What the steps of a node say for every household. */
interface Label {
  readonly code: string
  readonly bewerking: string
  readonly eenheid: Unit
  readonly noemer: number
}

const labels = new WeakMap<Node, Label>()

function labelOf(node: Node): Label {
  const known = labels.get(node)
  if (known !== undefined) return known
  const fresh = { code: codeOf(node), bewerking: wordFor[node.op], eenheid: node.unit, noemer: node.denominator }
  labels.set(node, fresh)
  return fresh
}

/** Explains how a node came to its value for one household: the same graph, the same evaluation. */
export function explain(root: Node, evaluation: Evaluation): Step {
  return new Telling(evaluation).step(root, evaluation.household.personen.length)
}

class Telling {
  readonly #evaluation: Evaluation
  readonly #told = new Set<number>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  step(node: Node, person: number): Step {
    const { low, high } = this.#evaluation.rangeFor(node, person)
    const { code, bewerking, eenheid, noemer } = labelOf(node)
    const waarde = { eenheid, noemer, onder: plain(low), boven: plain(high) }
    if (node.op === 'rule') return this.#rule(node, person, { code, bewerking, waarde })
    const delen = this.#parts(node, person)
    const { household, day } = this.#evaluation
    switch (node.op) {
      case 'input':
        return { code, bewerking, waarde, bron: originOf(node, household, household.idOf(person)), delen }
      case 'series':
        return { code, bewerking, waarde, bron: sourceOf(node.series, day), delen }
      case 'round': {
        const afronding = { stap: node.step, wijze: node.way }
        return { code, bewerking, waarde, artikel: describeArticle(node.at, day), afronding, delen }
      }
      default:
        return { code, bewerking, waarde, delen }
    }
  }

  #rule(
    node: RuleNode,
    person: number,
    { code, bewerking, waarde }: Pick<Step, 'code' | 'bewerking' | 'waarde'>,
  ): Step {
    const { household, day } = this.#evaluation
    const { zin, persoon, vindplaats } = node.rule
    const place = node.bound ? -(node.id * (household.personen.length + 1) + person) : node.id
    const repeated = this.#told.has(place)
    this.#told.add(place)
    const artikel = describeArticle(vindplaats, day)
    const formule = formulaOf(node.part)
    const delen = repeated ? [] : [this.step(node.part, person)]
    const eerder = repeated ? { eerder: true as const } : undefined
    if (persoon === undefined) return { code, bewerking, waarde, artikel, zin, formule, ...eerder, delen }
    const who = household.personAt(ruleRef(persoon), household.idOf(person))
    return { code, bewerking, waarde, persoon: who, artikel, zin, formule, ...eerder, delen }
  }

  /** The parts that the value came from: the branch that was taken, the part that decided. */
  #parts(node: Node, person: number): readonly Step[] {
    switch (node.op) {
      case 'all':
      case 'any':
        return this.#deciding(node, person)
      case 'choose': {
        const condition = this.#evaluation.rangeFor(node.condition, person)
        const steps = [this.step(node.condition, person)]
        if (!isFalse(condition)) steps.push(this.step(node.then, person))
        if (!isTrue(condition)) steps.push(this.step(node.otherwise, person))
        return steps
      }
      case 'sumOver':
        return this.#evaluation.household.numbersIn(node.group).map((one) => this.step(node.body, one))
      default:
        return partsOf(node).map((part) => this.step(part, person))
    }
  }

  #deciding(node: Extract<Node, { op: 'all' | 'any' }>, person: number): readonly Step[] {
    const decides = node.op === 'all' ? isFalse : isTrue
    const decider = node.parts.find((part) => decides(this.#evaluation.rangeFor(part, person)))
    return (decider === undefined ? node.parts : [decider]).map((part) => this.step(part, person))
  }
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

function sourceOf(series: Series, day: Day): StepOrigin {
  const value = findValue(series, day)
  if (value === undefined) return { naam: series.naam }
  return { naam: series.naam, herkomst: value.bron, dag: value.vanaf }
}

function originOf(node: InputNode, household: Household, person: string): StepOrigin {
  const who = household.personAt(node.person, person)
  const fact = household.findKnown(node.fact, who)
  if (fact === undefined) {
    const unknown = { naam: node.fact.naam, persoon: who }
    return node.reading.besluit === true ? { ...unknown, herkomst: 'geen besluit bekend' } : unknown
  }
  const { herkomst, dag, reden } = fact
  const origin = { naam: node.fact.naam, persoon: who, herkomst, dag }
  return reden === undefined ? origin : { ...origin, reden }
}
