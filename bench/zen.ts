import { createRequire } from 'node:module'
import type { BenchHousehold } from './data.ts'

type Answer = { readonly result: Readonly<Record<string, unknown>> }
type Decision = { evaluate(input: object, how: { readonly trace: boolean }): Promise<Answer> }
type Zen = { readonly ZenEngine: new () => { createDecision(content: object): Decision } }

/** Where `npm run bench` puts it: not every platform that it names can be had, so no lockfile can hold it. */
const place = new URL('../node_modules/.cache/bench/package.json', import.meta.url)

const expressions: readonly (readonly [string, string])[] = [
  ['w', 'inc1 + inc2'],
  ['em', '$.w / 12'],
  ['dis', '0.25 * $.em < 276 ? 0.25 * $.em : 276'],
  ['means', '$.em - $.dis + other / 12'],
  ['has', 'some(kids, # < 18)'],
  [
    'nc',
    'age1 >= 67 or age2 >= 67 ? 2131.13 : (age1 < 21 and age2 < 21 ? 704.30 : (age1 < 21 or age2 < 21 ? 1053.22 : 2002.13))',
  ],
  ['ns', 'age1 >= 67 ? 1564.44 : (age1 < 21 ? ($.has ? 685.10 : 352.15) : 1401.50)'],
  ['norm', 'couple ? $.nc : $.ns'],
  ['short', '$.norm - $.means > 0 ? $.norm - $.means : 0'],
  ['bij', 'assets <= (couple or $.has ? 15150 : 7575) ? 12 * $.short : 0'],
  ['ti', '$.w + other + $.bij'],
  ['np', '0.01896 * ($.ti < 28406 ? $.ti : 28406) + 0.137 * ($.ti > 28406 ? $.ti - 28406 : 0)'],
  ['z', '(couple ? 4224 : 2112) - $.np'],
  ['poor', 'assets <= (couple ? 179429 : 141896)'],
  ['zt', 'age1 >= 18 and $.poor and $.ti <= (couple ? 50206 : 39719) and $.z > 0 ? $.z : 0'],
  ['per', 'map(kids, # < 12 ? 2511 : (# < 16 ? 3214 : (# < 18 ? 3447 : 0)))'],
  ['gross', '(len(kids) > 0 ? sum($.per) : 0) + ($.has and not(couple) ? 3480 : 0)'],
  ['over', '$.ti - (couple ? 37545 : 28406)'],
  ['red', '$.over > 0 ? 0.071 * $.over : 0'],
  ['kgb', '$.poor and $.gross - $.red > 0 ? $.gross - $.red : 0'],
]

/** The bench law as one expression node of zen-engine. Gives the three amounts in euros a year. */
export function zenLaw() {
  const { ZenEngine }: Zen = createRequire(place)('@gorules/zen-engine')
  const rows = expressions.map(([key, value], at) => ({ id: `e${at}`, key, value }))
  const position = { x: 0, y: 0 }
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'law', type: 'expressionNode', name: 'law', position, content: { expressions: rows } },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'law' },
      { id: 'b', type: 'edge', sourceId: 'law', targetId: 'out' },
    ],
  }
  const decision = new ZenEngine().createDecision(content)
  return async (household: BenchHousehold, trace: boolean): Promise<readonly number[]> => {
    const { inc1, inc2, other, assets } = household
    const money = { inc1: inc1 / 100, inc2: inc2 / 100, other: other / 100, assets: assets / 100 }
    const { result } = await decision.evaluate(
      { ...household, ...money, age2: household.couple ? household.age2 : 50 },
      { trace },
    )
    return [result.bij, result.zt, result.kgb].map(Number)
  }
}
