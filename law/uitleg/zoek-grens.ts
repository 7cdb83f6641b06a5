/** How far a value goes: whole numbers from `van` up to and including `tot`. */
export interface Bereik {
  readonly van: number
  readonly tot: number
}

const grootsteStap = 10_000_000_00

/**
 * The nearest value above or below `start` at which a test begins to hold, found by ever larger steps and then by
 * halving; undefined when no step meets it. The value just before it does not meet the test.
 */
export function zoekGrens(start: number, { van, tot }: Bereik, zoek: Zoekvraag): number | undefined {
  const teken = zoek.richting === 'hoger' ? 1 : -1
  const einde = teken === 1 ? tot : van
  let laatste = start
  for (let stap = zoek.eersteStap; laatste !== einde && stap <= grootsteStap; stap *= 2) {
    const waarde = teken === 1 ? Math.min(start + stap, einde) : Math.max(start - stap, einde)
    if (zoek.geldt(waarde)) return halveer(laatste, waarde, zoek.geldt)
    laatste = waarde
  }
  return undefined
}

export interface Zoekvraag {
  readonly richting: 'hoger' | 'lager'
  readonly eersteStap: number
  readonly geldt: (waarde: number) => boolean
}

/** `niet` does not meet the test, `wel` does; gives the value that meets it beside one that does not. */
function halveer(niet: number, wel: number, geldt: (waarde: number) => boolean): number {
  let [uit, aan] = [niet, wel]
  while (Math.abs(aan - uit) > 1) {
    const midden = Math.trunc((uit + aan) / 2)
    if (geldt(midden)) aan = midden
    else uit = midden
  }
  return aan
}
