import { daysAfter, daysInMonth, firstOfNextMonth } from '../kernel/day.ts'
import type { Day } from '../kernel/unit.ts'

/** What is due over one calendar month, or the part of it that was asked. Money in whole cents. */
export interface Maanddeel {
  readonly van: Day
  readonly totEnMet: Day
  readonly bedragInCenten: number
  /** Part of the amount, paid apart (Pw 45 lid 1, second sentence). */
  readonly vakantietoeslagInCenten: number
}

/** What holds for every month of the stretch, in whole cents. */
export interface Maandbedrag {
  readonly bedragInCenten: number
  readonly vakantietoeslagInCenten: number
}

/** Why a month is not paid whole (Pw 45 lid 3); without either, a month is paid whole. */
export interface Onderbreking {
  /** Days without algemene bijstand before or after, whichever is more. */
  readonly dagenZonderBijstand: number
  readonly anderszinsGeenRecht: boolean
}

const dertigDagen = 30

/** Pw 45 lid 3: whether only the part of the month with a right counts. */
export function geldtDeelVanMaand({ dagenZonderBijstand, anderszinsGeenRecht }: Onderbreking): boolean {
  return dagenZonderBijstand >= dertigDagen || anderszinsGeenRecht
}

const naarDeel = (centen: number, dagen: number, lengte: number): number =>
  Math.floor((2 * centen * dagen + lengte) / (2 * lengte))

/** The cents of the days from the first to the last of a month, so that any cutting of the month adds up to the whole. */
const overDagen = (
  centen: number,
  { eerste, laatste, lengte }: Record<'eerste' | 'laatste' | 'lengte', number>,
): number => naarDeel(centen, laatste, lengte) - naarDeel(centen, eerste - 1, lengte)

/**
 * Divides a monthly amount over the calendar months from `van` to `totEnMet` (Pw 45 lid 1 and 3), by days. The Act says
 * "the part of the month" and nothing of rounding: parts are rounded so that together they are the month to the cent.
 * Throws when the last day lies before the first.
 */
export function verdeelOverMaanden(bedrag: Maandbedrag, van: Day, totEnMet: Day): readonly Maanddeel[] {
  if (totEnMet < van) throw new Error(`The last day ${totEnMet} lies before the first ${van}`)
  const delen: Maanddeel[] = []
  for (let eerste = van; eerste <= totEnMet; eerste = firstOfNextMonth(eerste)) {
    const eindVanMaand = daysAfter(eerste, daysInMonth(eerste) - Number(eerste.slice(8)))
    const laatste = totEnMet < eindVanMaand ? totEnMet : eindVanMaand
    const dagen = { eerste: Number(eerste.slice(8)), laatste: Number(laatste.slice(8)), lengte: daysInMonth(eerste) }
    delen.push({
      van: eerste,
      totEnMet: laatste,
      bedragInCenten: overDagen(bedrag.bedragInCenten, dagen),
      vakantietoeslagInCenten: overDagen(bedrag.vakantietoeslagInCenten, dagen),
    })
  }
  return delen
}
