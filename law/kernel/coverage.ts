import { type Node, nodesBelow } from './node.ts'
import { findValue } from './series.ts'
import type { Day } from './unit.ts'

/** What is lacking for a day: an amount, a statute text that is known to hold, a local rule, or our own way to work it out. */
export interface Missing {
  readonly soort: 'bedrag' | 'wettekst' | 'lokale regel' | 'rekenregel'
  readonly naam: string
}

const perRoot = new WeakMap<Node, Map<Day, readonly Missing[]>>()

/** So many days are remembered per graph. */
const mostDays = 64

/** Everything a graph needs on a day and the sources do not give. Empty when the day is covered. */
export function findMissing(roots: readonly Node[], day: Day): readonly Missing[] {
  const missing = roots.flatMap((root) => missingBelow(root, day))
  const names = new Set(missing.map(({ naam }) => naam))
  return [...names].flatMap((naam) => missing.find((one) => one.naam === naam) ?? [])
}

function missingBelow(root: Node, day: Day): readonly Missing[] {
  const days = perRoot.get(root) ?? new Map<Day, readonly Missing[]>()
  perRoot.set(root, days)
  const known = days.get(day)
  if (known !== undefined) return known
  const fresh = workOut(root, day)
  if (days.size >= mostDays) days.clear()
  days.set(day, fresh)
  return fresh
}

function workOut(root: Node, day: Day): readonly Missing[] {
  const missing = new Map<string, Missing>()
  for (const node of nodesBelow([root], day)) {
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
