import type { Day, Unit } from './unit.ts'

/** One value of an amount, from its first day up to (not including) its end. Money in whole cents. */
export interface SeriesValue {
  readonly vanaf: Day
  readonly tot: Day
  readonly waarde: number
  readonly bron: string
}

/** An amount in the law that changes over time. A day without value is refused, never filled with another year's. */
export interface Series {
  readonly naam: string
  readonly eenheid: Unit
  readonly waarden: readonly SeriesValue[]
}

/** The value on a day, or undefined when the sources do not give one. */
export function findValue(series: Series, day: Day): SeriesValue | undefined {
  return series.waarden.find((value) => value.vanaf <= day && day < value.tot)
}
