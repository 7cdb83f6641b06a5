import type { Series } from '../kernel/series.ts'
import type { Unit } from '../kernel/unit.ts'

type PerJaar = Readonly<Record<number, readonly [waarde: number, bron: string]>>

/** An amount with one value per calendar year. Money in cents; a year that is not named has none. */
export function jaarreeks(naam: string, eenheid: Unit, perJaar: PerJaar): Series {
  const waarden = Object.entries(perJaar).map(([jaar, [waarde, bron]]) => ({
    vanaf: `${jaar}-01-01`,
    tot: `${Number(jaar) + 1}-01-01`,
    waarde,
    bron,
  }))
  return { naam, eenheid, waarden }
}
