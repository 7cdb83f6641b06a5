import { Getal, Waarheid } from './expression.ts'
import { makeNode, type Node, type PersonRef } from './node.ts'
import type { Character, Citation, Rule, Statute } from './statute.ts'
import type { NumberUnit, Period, Text, Unit } from './unit.ts'

/** Where in the article a rule stands, and whether it must or may be applied. */
export interface Place {
  readonly lid?: number | string
  readonly onderdeel?: string
  readonly aard?: Character
}

export interface ArticleBuilder {
  readonly vindplaats: Citation
  /** Our own plain sentence, Dutch and English; never the statute's. */
  zegt(nl: string, en: string): ArticleBuilder
  /** Whom the rule is about, when it is applied per person. */
  voor(person: PersonRef): ArticleBuilder
  bedrag<P extends Period>(naam: string, per: P, value: Getal<`bedrag/${P}`>): Getal<`bedrag/${P}`>
  aantal(naam: string, value: Getal<'aantal'>): Getal<'aantal'>
  waarheid(naam: string, value: Waarheid): Waarheid
}

interface Draft {
  readonly at: Citation
  readonly text: Text
  readonly person: PersonRef | undefined
}

function ruleNode(draft: Draft, naam: string, part: Node): Node {
  const { at, text, person } = draft
  const unit: Unit = part.unit
  const rule: Rule = {
    code: `${at.wet.code}.${at.artikel}.${naam}`,
    naam,
    vindplaats: at,
    zin: text,
    eenheid: unit,
    persoon: person,
  }
  return makeNode({ op: 'rule', rule, part, unit, denominator: part.denominator, bound: part.bound })
}

function builder(draft: Draft): ArticleBuilder {
  const getal = <U extends NumberUnit>(naam: string, value: Getal<U>): Getal<U> =>
    new Getal(value.unit, ruleNode(draft, naam, value.node))
  return {
    vindplaats: draft.at,
    zegt: (nl, en) => builder({ ...draft, text: { nl, en } }),
    voor: (person) => builder({ ...draft, person }),
    bedrag: (naam, _per, value) => getal(naam, value),
    aantal: (naam, value) => getal(naam, value),
    waarheid: (naam, value) => new Waarheid(ruleNode(draft, naam, value.node)),
  }
}

/** Gives the word `artikel` for one statute. */
export function artikelVan(wet: Statute): (artikel: string, place?: Place) => ArticleBuilder {
  return (artikel, place = {}) => {
    const at: Citation = { wet, artikel, aard: 'dwingend', ...place }
    return builder({ at, text: { nl: '', en: '' }, person: undefined })
  }
}
