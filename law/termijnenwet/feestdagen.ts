import { daysAfter, daysFrom } from '../kernel/day.ts'
import type { Day } from '../kernel/unit.ts'

const opDag = (jaar: number, maand: number, dag: number): Day =>
  `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`

const eenMaandag: Day = '2024-01-01'

/** Saturday or Sunday. */
const isWeekend = (dag: Day): boolean => ((daysFrom(eenMaandag, dag) % 7) + 7) % 7 >= 5

/** Easter Sunday, by the reckoning of the Gregorian calendar (Meeus, Jones and Butcher). */
function eerstePaasdag(jaar: number): Day {
  const [gulden, eeuw, rest] = [jaar % 19, Math.floor(jaar / 100), jaar % 100]
  const schrikkel = Math.floor(eeuw / 4)
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const maan = (19 * gulden + eeuw - schrikkel - correctie + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7
  const laat = Math.floor((gulden + 11 * maan + 22 * zondag) / 451)
  const dagen = maan + zondag - 7 * laat + 114
  return opDag(jaar, Math.floor(dagen / 31), (dagen % 31) + 1)
}

/**
 * Artikel 3 lid 1: the day on which the birthday of the King is celebrated. The Act names no date; 27 April is sourced for
 * 2026. Where that is a Sunday the sources do not say which day takes its place, so none does.
 */
const koningsdag = (jaar: number): Day => opDag(jaar, 4, 27)

/** Artikel 3: the recognised holidays, Good Friday among them. Days that were made equal (lid 3) are not sourced. */
export function feestdagen(jaar: number): readonly Day[] {
  const pasen = eerstePaasdag(jaar)
  const rondPasen = [-2, 1, 39, 50].map((later) => daysAfter(pasen, later))
  const vast = [opDag(jaar, 1, 1), opDag(jaar, 5, 5), opDag(jaar, 12, 25), opDag(jaar, 12, 26)]
  return [...vast, ...rondPasen, koningsdag(jaar)].toSorted()
}

/** Neither Saturday, Sunday nor a recognised holiday. */
export function isWerkdag(dag: Day): boolean {
  return !isWeekend(dag) && !feestdagen(Number(dag.slice(0, 4))).includes(dag)
}
