import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bereken } from '../law/index.ts'
import { compileColumns, toColumns } from '../law/kernel/columns.ts'
import { Evaluation } from '../law/kernel/evaluate.ts'
import { explain } from '../law/kernel/explain.ts'
import { type Fact, Household, type Person } from '../law/kernel/household.ts'
import { bouw } from '../law/testing/bouw.ts'
import { assistance, care, children } from './bench-law.ts'
import { type BenchHousehold, households } from './data.ts'
import { jsonRulesLaw } from './json-rules.ts'
import { zenLaw } from './zen.ts'

/** Measures the kernel beside two rules engines and a plain C program on one law, in one run; prints ratios. */
const seed = Number(process.env.BENCH_SEED ?? 20260101)
const many = Number(process.env.BENCH_HOUSEHOLDS ?? 200_000)
const few = 1000
const day = '2026-06-01'
const outputs = [assistance, care, children]

function toHousehold({ couple, kids, ...h }: BenchHousehold): Household {
  const told = (naam: string, waarde: number | boolean, persoon?: string): Fact => {
    const fact = { naam, waarde, herkomst: 'bench', dag: day }
    return persoon === undefined ? fact : { ...fact, persoon }
  }
  const people: Person[] = [{ id: 'a', relatie: 'aanvrager' }]
  const facts = [
    told('age', h.age1, 'a'),
    told('earned', h.inc1, 'a'),
    told('other', h.other),
    told('assets', h.assets),
    told('allNamed', true),
  ]
  if (couple) {
    people.push({ id: 'p', relatie: 'partner' })
    facts.push(told('age', h.age2, 'p'), told('earned', h.inc2, 'p'))
  }
  for (const [at, age] of kids.entries()) {
    people.push({ id: `k${at}`, relatie: 'kind' })
    facts.push(told('age', age, `k${at}`))
  }
  return new Household(people, facts)
}

interface Timed {
  readonly p50: number
  readonly p99: number
  readonly sums: readonly number[]
}

/** Microseconds for one household after another, after one round to warm up, and the sums of the last round. */
async function time(
  all: readonly BenchHousehold[],
  work: (h: BenchHousehold) => readonly number[] | Promise<readonly number[]>,
): Promise<Timed> {
  const times: number[] = []
  let sums = [0, 0, 0]
  for (let round = 0; round < 4; round += 1) {
    sums = [0, 0, 0]
    for (const household of all) {
      const start = performance.now()
      const waiting = work(household)
      const amounts = waiting instanceof Promise ? await waiting : waiting
      if (round > 0) times.push(1000 * (performance.now() - start))
      sums = sums.map((sum, at) => sum + (amounts[at] ?? 0))
    }
  }
  times.sort((a, b) => a - b)
  return { p50: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0, sums }
}

function ours(household: BenchHousehold): readonly number[] {
  const evaluation = new Evaluation(toHousehold(household), day)
  return outputs.map(({ node }) => {
    const { waarde } = explain(node, evaluation)
    return Number(waarde.onder) / waarde.noemer / 100
  })
}

function sameSums(name: string, found: readonly number[], expected: readonly number[]): void {
  for (const [at, sum] of found.entries()) {
    if (Math.abs(sum - (expected[at] ?? 0)) > 1) throw new Error(`${name}: ${found} instead of ${expected}`)
  }
}

function columns(all: readonly BenchHousehold[]): { nanoseconds: number; sums: readonly number[] } {
  const laid = all.map(toHousehold)
  const found = outputs.map(({ node }) => {
    const program = compileColumns(node, day)
    const data = toColumns(program, laid, day)
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now()
      program.run(data)
      return performance.now() - start
    })
    const total = program.run(data).reduce((sum, value) => sum + value, 0)
    return { median: times.sort((a, b) => a - b)[4] ?? 0, sum: total / node.denominator / 100 }
  })
  const nanoseconds = (found.reduce((sum, { median }) => sum + median, 0) * 1e6) / all.length
  return { nanoseconds, sums: found.map(({ sum }) => sum) }
}

function plainC(all: readonly BenchHousehold[]): { nanoseconds: number; sums: readonly number[] } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-bench-'))
  const program = join(folder, 'law')
  const source = fileURLToPath(new URL('law.c', import.meta.url))
  const built = spawnSync('gcc', ['-O3', '-march=native', source, '-o', program])
  const rows = all.flatMap((h) => {
    const kids = [0, 1, 2, 3].map((at) => h.kids[at] ?? 255)
    return [
      Number(h.couple),
      h.age1,
      h.age2,
      ...kids,
      ...[h.inc1, h.inc2, h.other, h.assets].map((cents) => cents / 100),
    ]
  })
  const input = Buffer.from(Float64Array.from(rows).buffer)
  const run = built.status === 0 ? spawnSync(program, [`${all.length}`], { input }) : undefined
  rmSync(folder, { recursive: true, force: true })
  return run?.status === 0 ? JSON.parse(run.stdout.toString()) : undefined
}

const sample = [...households(few, seed)]
const kernel = await time(sample, ours)
const zen = zenLaw()
const rows: [string, Timed][] = [
  ['this kernel, with explanation', kernel],
  ['json-rules-engine 7.3.1', await time(sample, jsonRulesLaw())],
  ['zen-engine 0.54.0', await time(sample, (household) => zen(household, false))],
  ['zen-engine 0.54.0, with trace', await time(sample, (household) => zen(household, true))],
]
console.log(
  `Bench law, ${few} households one by one, seed ${seed}, ${cpus()[0]?.model.trim()}, Node ${process.version}`,
)
for (const [name, { p50, p99, sums }] of rows) {
  sameSums(name, sums, kernel.sums)
  console.log(
    `  ${name}: p50 ${p50.toFixed(1)} us, p99 ${p99.toFixed(1)} us, ${(p50 / kernel.p50).toFixed(2)} times this kernel`,
  )
}

const large = [...households(many, seed)]
const laid = columns(large)
const c = plainC(large)
console.log(`\nBench law, ${many} households in columns, one thread`)
console.log(
  `  this kernel: ${laid.nanoseconds.toFixed(1)} ns a household for the three amounts, each worked out from the start`,
)
if (c === undefined) console.log('  C: not measured, for there is no gcc here')
else {
  sameSums('C', c.sums, laid.sums)
  console.log(
    `  C, gcc -O3 -march=native: ${c.nanoseconds.toFixed(1)} ns; this kernel takes ${(laid.nanoseconds / c.nanoseconds).toFixed(2)} times as long`,
  )
}

const known = bouw({ partner: {}, kinderen: [{}, {}], medebewoners: [{}], aanvrager: { inkomenUitArbeid: 60_000 } })
const unknown = { ...known, feiten: [] }
console.log('\nThe law of the Netherlands, one household with everything and its explanation')
for (const [name, invoer, rounds] of [
  ['every fact known', known, 1500],
  ['nothing known', unknown, 60],
] as const) {
  const times = Array.from({ length: 2 * rounds }, () => {
    const start = performance.now()
    bereken(invoer)
    return performance.now() - start
  }).slice(rounds)
  times.sort((a, b) => a - b)
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(3)
  console.log(`  ${name}: least ${at(0)} ms, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}
console.log(`\nMemory of this process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
