import { Evaluation } from '../kernel/evaluate.ts'
import { nodesBelow, type PersonRef, type RuleNode } from '../kernel/node.ts'

import { kinderbijslagPerKwartaal } from '../kinderbijslag/artikel-12.ts'
import { kindgebondenBudgetPerMaand } from '../kindgebonden-budget/kindgebonden-budget.ts'

import { bufferbudget } from '../participatiewet/artikel-34b.ts'
import {
  kanEerderBehandelen,
  kanVoorschotInZoektermijn,
  zijnSchooldocumentenNodig,
} from '../participatiewet/artikel-41.ts'
import { hoortPlanVanAanpak } from '../participatiewet/artikel-44.ts'

import { uitTeBetalenPerMaand } from '../participatiewet/artikel-45.ts'
import { leningOpWoning } from '../participatiewet/artikel-50.ts'
import { voorschot } from '../participatiewet/artikel-52.ts'
import { neemWaar } from '../testing/waarneming.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'

/** A rule to compare: its name, for whom when it holds per person, and what it must come to (cents, count, yes or no). */
export interface Verwacht {
  /** The code of the Act, where two Acts have a rule of that name in an article of that number. */
  readonly wet?: string
  readonly artikel: string
  readonly regel: string
  readonly voor?: PersonRef
  readonly waarde: number | boolean
}

const regels: readonly RuleNode[] = nodesBelow([
  uitTeBetalenPerMaand.node,
  voorschot.node,
  leningOpWoning.node,
  bufferbudget.node,
  kanEerderBehandelen.node,
  kanVoorschotInZoektermijn.node,
  zijnSchooldocumentenNodig.node,
  hoortPlanVanAanpak.node,
  zorgtoeslagPerMaand.node,
  kindgebondenBudgetPerMaand.node,
  kinderbijslagPerKwartaal.node,
  ...voorzieningen.map(({ bedrag }) => bedrag.node),
]).flatMap((node) => (node.op === 'rule' ? [node] : []))

/** Every rule of the law that plays a part in an outcome. */
export const alleRegels = regels

function vind({ wet, artikel, regel, voor }: Verwacht): RuleNode {
  const gevonden = regels.filter(
    ({ rule }) =>
      rule.naam === regel &&
      rule.vindplaats.artikel === artikel &&
      (wet === undefined || rule.vindplaats.wet.code === wet) &&
      (voor === undefined || rule.persoon === voor),
  )
  const [een, ...meer] = gevonden
  if (een === undefined || meer.length > 0)
    throw new Error(`${gevonden.length} rules ${artikel} ${regel} for ${voor ?? '-'}`)
  return een
}

/** What the law makes of a rule for an input: cents or a count as a number, yes or no as a boolean. */
export function uitkomstVan(verwacht: Verwacht, invoer: Invoer, persoon = ''): number | boolean {
  const node = vind(verwacht)
  const evaluation = new Evaluation(huishoudenVan(invoer), invoer.peildatum)
  const { low, high } = evaluation.range(node, persoon)
  if (low !== high) throw new Error(`${verwacht.regel} is not exact: ${low}..${high}`)
  neemWaar({ node, invoer, persoon })
  return node.unit === 'waarheid' ? low === 1 : Number(low) / node.denominator
}
