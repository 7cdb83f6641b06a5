/** The laws under which facts are gathered. */
export const wetten = ['Participatiewet', 'Wet op de zorgtoeslag', 'Wmo 2015', 'Jeugdwet', 'Wgs'] as const

/** One of the laws. */
export type Wet = (typeof wetten)[number]

/** Where a fact comes from: someone told us, a source holds it, or a worker looked at it. */
export const herkomsten = ['opgegeven', 'bron', 'vastgesteld'] as const

/** Why something that is known is asked again. */
export const againReasons = ['veranderd', 'twijfel', 'controleren'] as const

/**
 * For which law what was gathered under which may be used: what was told to find income serves all of the income
 * check; what was told for care, youth or debts stays there. Then it counts as not told here, and may be asked.
 */
const usable: Readonly<Record<Wet, readonly Wet[]>> = {
  Participatiewet: ['Participatiewet', 'Wet op de zorgtoeslag'],
  'Wet op de zorgtoeslag': ['Wet op de zorgtoeslag', 'Participatiewet'],
  'Wmo 2015': ['Wmo 2015'],
  Jeugdwet: ['Jeugdwet'],
  Wgs: ['Wgs'],
}

/** The laws whose facts may be used for this law. */
export function lawsUsableFor(wet: Wet): readonly Wet[] {
  return usable[wet]
}

type Dated = { readonly soort: string; readonly dag: string; readonly at: string }

/** Of each kind of fact the latest: by the day it is about, then by when it was written down. */
export function latestPerSoort<F extends Dated>(facts: readonly F[]): readonly F[] {
  const latest = new Map<string, F>()
  for (const fact of facts) {
    const before = latest.get(fact.soort)
    if (!before || `${before.dag} ${before.at}` < `${fact.dag} ${fact.at}`) latest.set(fact.soort, fact)
  }
  return [...latest.values()]
}
