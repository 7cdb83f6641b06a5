import { type Almanac, Engine } from 'json-rules-engine'
import type { BenchHousehold } from './data.ts'

type Needs = (name: string) => Promise<number>

const child = (age: number) => (age < 12 ? 2511 : age < 16 ? 3214 : age < 18 ? 3447 : 0)

function coupleNorm(one: number, other: number): number {
  if (one >= 67 || other >= 67) return 2131.13
  if (one < 21 && other < 21) return 704.3
  return one < 21 || other < 21 ? 1053.22 : 2002.13
}

function singleNorm(age: number, hasChild: boolean): number {
  if (age >= 67) return 1564.44
  return age < 21 ? (hasChild ? 685.1 : 352.15) : 1401.5
}

/** json-rules-engine has no arithmetic: the sums are facts in JavaScript, the conditions are rules. */
export function jsonRulesLaw() {
  const engine = new Engine([], { allowUndefinedFacts: false })
  const sums: Readonly<Record<string, (h: BenchHousehold, needs: Needs) => number | Promise<number>>> = {
    w: (h) => (h.inc1 + h.inc2) / 100,
    has: (h) => Number(h.kids.some((age) => age < 18)),
    means: async (h, needs) => {
      const month = (await needs('w')) / 12
      return month - Math.min(0.25 * month, 276) + h.other / 1200
    },
    norm: async (h, needs) => (h.couple ? coupleNorm(h.age1, h.age2) : singleNorm(h.age1, (await needs('has')) === 1)),
    short: async (_, needs) => 12 * Math.max(0, (await needs('norm')) - (await needs('means'))),
    room: async (h, needs) => h.assets / 100 - (h.couple || (await needs('has')) === 1 ? 15150 : 7575),
    bij: async (_, needs) => ((await needs('room')) <= 0 ? needs('short') : 0),
    ti: async (h, needs) => (await needs('w')) + h.other / 100 + (await needs('bij')),
    premium: async (_, needs) => {
      const income = await needs('ti')
      return 0.01896 * Math.min(income, 28406) + 0.137 * Math.max(0, income - 28406)
    },
    over: async (h, needs) => (await needs('ti')) - (h.couple ? 50206 : 39719),
    wealth: (h) => h.assets / 100 - (h.couple ? 179429 : 141896),
    age: (h) => h.age1,
    care: async (h, needs) => Math.max(0, (h.couple ? 4224 : 2112) - (await needs('premium'))),
    gross: async (h, needs) =>
      h.kids.reduce((sum, age) => sum + child(age), 0) + ((await needs('has')) === 1 && !h.couple ? 3480 : 0),
    kgb: async (h, needs) =>
      Math.max(0, (await needs('gross')) - 0.071 * Math.max(0, (await needs('ti')) - (h.couple ? 37545 : 28406))),
  }
  for (const [name, sum] of Object.entries(sums)) {
    engine.addFact(name, async (_: unknown, almanac: Almanac) => {
      const household = await almanac.factValue<BenchHousehold>('household')
      return sum(household, (other) => almanac.factValue<number>(other))
    })
  }
  const below = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive', value })
  const rule = (type: string, all: readonly object[]) =>
    engine.addRule({ conditions: { all: [...all] as never }, event: { type } })
  rule('bij', [below('room', 0)])
  rule('care', [{ fact: 'age', operator: 'greaterThanInclusive', value: 18 }, below('wealth', 0), below('over', 0)])
  rule('kgb', [below('wealth', 0)])
  return async (household: BenchHousehold): Promise<readonly number[]> => {
    const { events, almanac } = await engine.run({ household })
    const right = new Set(events.map((event) => event.type))
    const amount = (name: string) => (right.has(name) ? almanac.factValue<number>(name) : 0)
    return [await amount('bij'), await amount('care'), await amount('kgb')]
  }
}
