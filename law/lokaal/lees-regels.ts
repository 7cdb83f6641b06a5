import { isDay } from '../kernel/day.ts'
import type { LokaleRegel, LokaleRegels } from './regel.ts'
import { lokaleRegels } from './regels.ts'

type Meld = (plaats: string, reden: string) => void
type Velden = Readonly<Record<string, unknown>>

function isVelden(value: unknown): value is Velden {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isTekst = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function isGoedeWaarde(naam: string, waarde: unknown): waarde is LokaleRegel['waarde'] {
  const regel = lokaleRegels.get(naam)
  if (regel?.soort === 'waarheid') return typeof waarde === 'boolean'
  return Number.isSafeInteger(waarde) && Number(waarde) >= (regel?.van ?? 0) && Number(waarde) <= (regel?.tot ?? 0)
}

function leesRegel(value: unknown, plaats: string, meld: Meld): LokaleRegel | undefined {
  if (!isVelden(value)) return void meld(plaats, 'dit moet een regel zijn met "naam", "waarde", "vanaf" en "bron"')
  const { naam, waarde, vanaf, tot, bron } = value
  if (!isTekst(naam) || !lokaleRegels.has(naam)) {
    return void meld(`${plaats}.naam`, `deze regel kennen wij niet: ${JSON.stringify(naam)}`)
  }
  if (!isGoedeWaarde(naam, waarde)) return void meld(`${plaats}.waarde`, `deze waarde past niet bij "${naam}"`)
  if (!isTekst(vanaf) || !isDay(vanaf)) {
    return void meld(`${plaats}.vanaf`, 'schrijf de eerste dag waarop de regel geldt, als "2026-01-01"')
  }
  if (tot !== undefined && !(isTekst(tot) && isDay(tot) && tot > vanaf)) {
    return void meld(`${plaats}.tot`, 'schrijf de eerste dag waarop de regel niet meer geldt, later dan "vanaf"')
  }
  if (!isTekst(bron)) return void meld(`${plaats}.bron`, 'schrijf welke verordening of beleidsregel dit zegt')
  return { naam, waarde, vanaf, bron, ...(isTekst(tot) ? { tot } : {}) }
}

function overlappen(een: LokaleRegel, ander: LokaleRegel): boolean {
  if (een.naam !== ander.naam) return false
  return (een.tot === undefined || ander.vanaf < een.tot) && (ander.tot === undefined || een.vanaf < ander.tot)
}

/** The rules of a municipality from an input file; every fault is reported with its place. */
export function leesRegels(value: unknown, meld: Meld): LokaleRegels | undefined {
  if (!isVelden(value) || !isTekst(value.gemeente) || !Array.isArray(value.regels)) {
    return void meld('regels', 'hier moeten "gemeente" en een lijst "regels" staan')
  }
  const regels = value.regels.flatMap((een, at) => leesRegel(een, `regels.regels[${at}]`, meld) ?? [])
  for (const [at, een] of regels.entries()) {
    if (regels.slice(0, at).some((ander) => overlappen(een, ander))) {
      meld('regels.regels', `"${een.naam}" geldt twee keer op dezelfde dag`)
    }
  }
  return { gemeente: value.gemeente, regels }
}
