import { type Node, partsOf } from './node.ts'
import { findValue } from './series.ts'
import type { Day } from './unit.ts'

/** What the sources lack for a day: an amount, or a statute text that is known to hold on that day. */
export interface Missing {
  readonly soort: 'bedrag' | 'wettekst'
  readonly naam: string
}

/** Everything a graph needs on a day and the sources do not give. Empty when the day is covered. */
export function findMissing(roots: readonly Node[], day: Day): readonly Missing[] {
  const missing = new Map<string, Missing>()
  for (const node of liveNodes(roots, day)) {
    if (node.op === 'series' && findValue(node.series, day) === undefined) {
      missing.set(node.series.naam, { soort: 'bedrag', naam: node.series.naam })
    }
    if (node.op === 'rule') {
      const { wet } = node.rule.vindplaats
      const covered = wet.gedekt.vanaf <= day && day < wet.gedekt.tot
      if (!covered) missing.set(wet.code, { soort: 'wettekst', naam: wet.naam })
    }
  }
  return [...missing.values()]
}

/** The nodes that can play a part on a day: what stands behind a later date of entry into force is left out. */
function liveNodes(roots: readonly Node[], day: Day): ReadonlySet<Node> {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const part of liveParts(node, day)) visit(part)
  }
  for (const root of roots) visit(root)
  return seen
}

function liveParts(node: Node, day: Day): readonly Node[] {
  if (node.op !== 'choose' || node.condition.op !== 'since') return partsOf(node)
  return [node.condition.day <= day ? node.then : node.otherwise]
}
