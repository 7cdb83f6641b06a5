import type { StepValue } from '../kernel/explain.ts'
import type { Day, Text } from '../kernel/unit.ts'
import { schrijfGeld } from '../uitkomst/geld.ts'
import { inBeideTalen, type Taal } from '../uitkomst/taal.ts'

const maanden = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

/** A day as it is read aloud: '5 oktober 2026' or '5 October 2026'. */
export function schrijfDag(dag: Day, taal: Taal): string {
  const [jaar = '', maand = '', dagVanDeMaand = ''] = dag.split('-')
  return `${Number(dagVanDeMaand)} ${maanden[taal][Number(maand) - 1] ?? maand} ${jaar}`
}

const perioden: Readonly<Record<string, Text>> = {
  maand: { nl: ' per maand', en: ' per month' },
  kwartaal: { nl: ' per kwartaal', en: ' per quarter' },
  jaar: { nl: ' per jaar', en: ' per year' },
}

/** ' per maand' for a unit or a period; nothing for what is paid once. */
export function perPeriode(eenheidOfPeriode: string, taal: Taal): string {
  return perioden[eenheidOfPeriode.replace('bedrag/', '')]?.[taal] ?? ''
}

export const jaNee = (waar: boolean): Text => (waar ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' })

function breuk(waarde: number | string, noemer: number): string {
  if (noemer === 1) return String(waarde)
  const procent = (Number(waarde) / noemer) * 100
  return Number.isInteger(procent * 1000) ? `${procent} %` : `${waarde}/${noemer}`
}

function eenWaarde({ eenheid, noemer }: StepValue, waarde: number | string, taal: Taal): string {
  if (eenheid === 'waarheid') return jaNee(Number(waarde) === 1)[taal]
  if (eenheid === 'deel') return breuk(waarde, noemer)
  const getal = Number(waarde) / noemer
  if (eenheid.startsWith('bedrag')) return schrijfGeld(Math.round(getal), taal)
  return String(getal)
}

const nogOnbekend: Text = { nl: 'nog niet bekend', en: 'not known yet' }
const tussen = {
  nl: (laag: string, hoog: string) => `tussen ${laag} en ${hoog}`,
  en: (laag: string, hoog: string) => `between ${laag} and ${hoog}`,
} as const

/** The value of a step in words, or its bounds; something that may still be anything is 'nog niet bekend'. */
export function waardeInWoorden(waarde: StepValue): Text {
  return inBeideTalen((taal) => {
    const { eenheid, onder, boven } = waarde
    if (onder === boven) return `${eenWaarde(waarde, onder, taal)}${perPeriode(eenheid, taal)}`
    if (eenheid === 'waarheid' || Math.abs(Number(boven)) / waarde.noemer >= ruimer) return nogOnbekend[taal]
    return `${tussen[taal](eenWaarde(waarde, onder, taal), eenWaarde(waarde, boven, taal))}${perPeriode(eenheid, taal)}`
  })
}

/** Half a million euros in cents: such an end of a range only says that a fact is open. */
const ruimer = 50_000_000

/** The value of a fact in words, by its kind. */
export function feitInWoorden(soort: string, waarde: boolean | number | string | null): Text {
  if (waarde === null) return { nl: 'niet bekend', en: 'not known' }
  if (typeof waarde === 'boolean') return jaNee(waarde)
  if (typeof waarde === 'string') return inBeideTalen((taal) => schrijfDag(waarde, taal))
  return inBeideTalen((taal) =>
    soort.startsWith('bedrag') ? `${schrijfGeld(waarde, taal)}${perPeriode(soort, taal)}` : String(waarde),
  )
}
