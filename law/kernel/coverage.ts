import { type Node, nodesBelow } from './node.ts'
import { findValue } from './series.ts'
import type { Day } from './unit.ts'

/** What is lacking for a day: an amount, a statute text that is known to hold, a local rule, or our own way to work it out. */
export interface Missing {
  readonly soort: 'bedrag' | 'wettekst' | 'lokale regel' | 'rekenregel'
  readonly naam: string
}

/** Everything a graph needs on a day and the sources do not give. Empty when the day is covered. */
export function findMissing(roots: readonly Node[], day: Day): readonly Missing[] {
  const missing = new Map<string, Missing>()
  for (const node of nodesBelow(roots, day)) {
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
