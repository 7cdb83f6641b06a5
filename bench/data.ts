/** One household of the bench law. Money in whole cents a year; no second age without a partner. */
export interface BenchHousehold {
  readonly couple: boolean
  readonly age1: number
  readonly age2: number
  readonly kids: readonly number[]
  readonly inc1: number
  readonly inc2: number
  readonly other: number
  readonly assets: number
}

/** The same numbers for the same seed, everywhere. */
function stream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

type Draw = () => number

const bell = (draw: Draw) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

function income(age: number, draw: Draw): number {
  if (draw() < (age >= 67 ? 0.9 : 0.22)) return 0
  return Math.min(40_000_000, Math.round(Math.exp(10.25 + 0.6 * bell(draw)) * 100))
}

function otherIncome(age: number, draw: Draw): number {
  if (age >= 67) return Math.round(1_400_000 + 1_200_000 * draw())
  return draw() < 0.2 ? Math.round(draw() * 1_500_000) : 0
}

function belongings(draw: Draw): number {
  if (draw() < 0.35) return Math.round(draw() * 800_000)
  return Math.min(500_000_000, Math.round(Math.exp(10 + 1.5 * bell(draw)) * 100))
}

function childrenOf(age: number, couple: boolean, draw: Draw): readonly number[] {
  if (age >= 62) return []
  const many = Math.floor(Math.max(0, couple ? 5 * draw() - 1 : 3 * draw() - 2))
  return Array.from({ length: many }, () => Math.floor(draw() * 22))
}

function partnerAge(age: number, draw: Draw): number {
  return Math.min(95, Math.max(18, age + Math.round(bell(draw) * 4)))
}

/** Households with a realistic spread, so that no branch can be guessed. */
export function* households(count: number, seed: number): Generator<BenchHousehold> {
  const draw = stream(seed)
  for (let at = 0; at < count; at += 1) {
    const couple = draw() < 0.55
    const age1 = 18 + Math.floor(draw() * 73)
    const age2 = couple ? partnerAge(age1, draw) : 0
    const kids = childrenOf(age1, couple, draw)
    const inc1 = income(age1, draw)
    const inc2 = couple ? income(age2, draw) : 0
    yield { couple, age1, age2, kids, inc1, inc2, other: otherIncome(age1, draw), assets: belongings(draw) }
  }
}
