import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { spawnApp } from '../e2e/harness/app-process.ts'
import { startEmbedded } from '../src/platform/db/embedded/start.ts'
import { makeSession } from '../tests/harness/town.ts'
import { fillTown, type Sample } from '../tests/lists/large-town.ts'

/**
 * The real server on a large town over HTTP: lists, search and who looked, each asked many times by whoever may; then the
 * same on a tenth of the size in the same run. Prints p50, p95 and how much longer it takes with ten times as many people.
 */
const most = Number(process.env.BENCH_PEOPLE ?? 250_000)
const times = Number(process.env.BENCH_TIMES ?? 60)
const town = {
  gemeente: 'GM9901',
  team: '00000000-0000-7000-8000-0000000000a1',
  balie: { id: '00000000-0000-7000-8000-000000000101' },
  klantmanager: { id: '00000000-0000-7000-8000-000000000102' },
}
const officer = '00000000-0000-7000-8000-000000000113'
const lead = '00000000-0000-7000-8000-000000000105'

type Ask = {
  readonly path: string
  readonly token: string
  readonly form?: Record<string, string>
  readonly doel?: string
}
type Times = { readonly p50: number; readonly p95: number }

const small = await measure(most / 10)
const large = await measure(most)
print(small, large)

async function measure(people: number): Promise<ReadonlyMap<string, Times>> {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-bench-'))
  const app = spawnApp(['--port', '0', '--data', folder])
  try {
    const url = await app.url
    const server = await startEmbedded({ dataDir: folder })
    const started = performance.now()
    const sample = await fillTown(server.superuser, town, people)
    console.log(`${people} people in ${Math.round((performance.now() - started) / 1000)} s`)
    const asks = await asksOf(server.superuser, sample)
    const found = new Map<string, Times>()
    for (const [name, ask] of asks) {
      found.set(name, await timesOf(url, ask))
      console.log(name, found.get(name))
    }
    await server.stop()
    return found
  } finally {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function asksOf(login: pg.ClientConfig, sample: Sample): Promise<ReadonlyMap<string, Ask>> {
  const client = new pg.Client(login)
  await client.connect()
  const session = (kind: 'medewerker' | 'inwoner', id: string) =>
    makeSession(client, { gemeente: town.gemeente, kind, id })
  const balie = await session('medewerker', town.balie.id)
  const watch = await session('medewerker', officer)
  const head = await session('medewerker', lead)
  const resident = await session('inwoner', sample.person)
  await client.end()
  return new Map<string, Ask>([
    ['vandaag', { path: '/vandaag', token: balie }],
    ['team', { path: '/team', token: head }],
    ['delen: wie ik help', { path: '/delen', token: balie }],
    ['zoeken op naam', { path: '/mensen', token: balie, form: { naam: 'naam77' } }],
    ['zoeken op twee namen', { path: '/mensen', token: balie, form: { naam: 'naam77 achter77' } }],
    ['een vraag', { path: `/contacten/${sample.contact}`, token: balie }],
    ['een persoon', { path: `/personen/${sample.person}`, token: balie }],
    ['wie keek (functionaris)', { path: `/privacy?wie=${sample.person}`, token: watch }],
    [
      'wie keek sinds (API)',
      { path: `/api/v1/personen/${sample.person}/wie-keek?vanaf=2025-01-01`, token: resident, doel: 'inzage' },
    ],
    ['mijn gegevens', { path: '/mijn/gegevens', token: resident }],
  ])
}

async function timesOf(url: string, ask: Ask): Promise<Times> {
  const taken: number[] = []
  for (let time = 0; time < times + 3; time++) {
    const started = performance.now()
    await send(url, ask)
    if (time >= 3) taken.push(performance.now() - started)
  }
  taken.sort((a, b) => a - b)
  const at = (part: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

async function send(url: string, { path, token, form, doel }: Ask): Promise<void> {
  const answer = await fetch(url + path, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { cookie: `draad=${token}`, origin: url, ...(doel && { doel }) },
    ...(form && { body: new URLSearchParams({ formulier: '', ...form }) }),
  })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
}

function print(few: ReadonlyMap<string, Times>, many: ReadonlyMap<string, Times>): void {
  console.log(`\n${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${times} times each`)
  console.log(`| asked | p50 at ${most / 10} | p95 | p50 at ${most} | p95 | growth of p50 |`)
  console.log('|---|---|---|---|---|---|')
  for (const [name, { p50, p95 }] of many) {
    const before = few.get(name) ?? { p50: 0, p95: 0 }
    const cells = [before.p50, before.p95, p50, p95].map((ms) => `${ms.toFixed(0)} ms`)
    console.log(`| ${name} | ${cells.join(' | ')} | ${(p50 / before.p50).toFixed(1)} times |`)
  }
}
