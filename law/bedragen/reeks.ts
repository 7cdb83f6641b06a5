import type { Series, SeriesValue } from '../kernel/series.ts'
import type { Unit } from '../kernel/unit.ts'
import { bronnen } from './bronnen.ts'

/** An amount with one value for the whole of 2026. Money in cents. */
export function heel2026(naam: string, eenheid: Unit, [waarde, bron]: readonly [number, string]): Series {
  return { naam, eenheid, waarden: [{ vanaf: '2026-01-01', tot: '2027-01-01', waarde, bron }] }
}

/** An amount that the sources give for the first half of 2026 only. */
export function alleenEersteHalfjaar2026(naam: string, [waarde, bron]: readonly [number, string]): Series {
  return { naam, eenheid: 'bedrag/eenmalig', waarden: [{ vanaf: '2026-01-01', tot: '2026-07-01', waarde, bron }] }
}

function halfjaren(januari: number, juli: number): readonly SeriesValue[] {
  return [
    { vanaf: '2026-01-01', tot: '2026-07-01', waarde: januari, bron: bronnen.normenbrief },
    { vanaf: '2026-07-01', tot: '2027-01-01', waarde: juli, bron: bronnen.wetJuli },
  ]
}

/** A monthly amount that changed on 1 July 2026, in cents: from the letter of January and the Act of July. */
export function perHalfjaar2026(naam: string, januari: number, juli: number): Series {
  return { naam, eenheid: 'bedrag/maand', waarden: halfjaren(januari, juli) }
}

/** The same for an amount that is not per month. */
export function perHalfjaarEenmalig2026(naam: string, januari: number, juli: number): Series {
  return { naam, eenheid: 'bedrag/eenmalig', waarden: halfjaren(januari, juli) }
}

/** Half-yearly amounts of the letter of January 2026, which also repeats those of July 2025. Later ones are not known. */
export function uitNormenbrief(naam: string, bron: string, [juli2025, januari2026]: readonly [number, number]): Series {
  return {
    naam,
    eenheid: 'bedrag/maand',
    waarden: [
      { vanaf: '2025-07-01', tot: '2026-01-01', waarde: juli2025, bron },
      { vanaf: '2026-01-01', tot: '2026-07-01', waarde: januari2026, bron },
    ],
  }
}
