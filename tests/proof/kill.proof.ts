import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, test } from 'vitest'
import { type Embedded, startEmbedded } from '../../src/platform/db/embedded/start.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { makeTowns } from '../harness/town.ts'

const rounds = Number(process.env.RODEDRAAD_KILL_ROUNDS ?? 100)
const writer = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Runs the writer, kills it and the database at a random moment, and gives what was acknowledged before. */
async function writeUntilKilled(server: Embedded, token: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, JSON.stringify(server.login('rd_app')), token], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await Promise.race([once(child.stdout, 'data'), pause(30_000)])
  await pause(randomInt(20, 600))
  const postmaster = Number((await readFile(join(server.folder, 'postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(postmaster, 'SIGKILL')
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  return said.split('\n').slice(0, -1)
}

async function missing(server: Embedded, acknowledged: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client(server.superuser)
  await client.connect()
  try {
    await client.query('select log.seal()')
    const lost = await client.query(
      `select id from unnest($1::uuid[]) as a (id)
        where not exists (select from household.person p where p.id = a.id)
           or not exists (select from household.event e where e.stream_id = a.id)
           or not exists (select from log.look l where l.person_id = a.id)`,
      [acknowledged],
    )
    const faults = await client.query('select fault from log.verify()')
    return [...lost.rows, ...faults.rows]
  } finally {
    await client.end()
  }
}

test(`kill -9 at random moments, ${rounds} rounds: nothing that was acknowledged is lost, and the log verifies`, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rodedraad-kill-'))
  let server = await startEmbedded({ dataDir })
  await migrate(server.superuser)
  const [town] = await makeTowns(server.superuser)
  let total = 0
  for (let round = 0; round < rounds; round++) {
    const acknowledged = await writeUntilKilled(server, town.balie.token)
    server = await startEmbedded({ dataDir })
    expect(await missing(server, acknowledged)).toEqual([])
    total += acknowledged.length
  }
  expect(total).toBeGreaterThanOrEqual(rounds)
  console.log(`kill -9: ${rounds} rounds, ${total} acknowledged writes, none lost`)
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}, 3_600_000)
