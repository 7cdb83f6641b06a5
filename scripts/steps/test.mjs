import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { check } from './check.mjs'
import { phase } from './phases.mjs'
import { at, ourEnvironment } from './root.mjs'
import { runTests } from './run-tests.mjs'
import { say } from './say.mjs'

const embedded = 'src/platform/db/embedded'
const failure = { passed: 0, failed: 1, skipped: [] }

export const npm = { env: { RODEDRAAD_TEST_PG: 'npm' } }

/**
 * All of it: the check, the sweeps, the launcher and commands, SQL once more on npm's PostgreSQL where the machine has one of its
 * own, the build and the browser. The sweeps on npm's PostgreSQL and the browser at full size are part of the proof.
 */
export async function test() {
  const results = await check({ build: true })
  results.push(await phase('Many households and sequences', () => runTests('sweep', { title: 'Many households …' })))
  results.push(await phase('Starting and stopping', () => runTests('system', { title: 'Starting and stopping …' })))
  if (hasTwoPostgres()) results.push(...(await phase("Once more on npm's PostgreSQL", onNpm)))
  else say("npm's PostgreSQL is the one that these tests ran on: they do not run on it once more.")
  if ((await ensureBuilt()) !== 0) {
    say('The screens could not be built, so the browser tests did not run.')
    return [...results, failure]
  }
  results.push(await phase('In the browser', () => runTests('e2e', { title: 'In the browser …' })))
  return results
}

async function onNpm() {
  const title = "SQL tests on npm's PostgreSQL …"
  const files = sqlTests()
  const sql = await runTests('unit', { title, files, ...npm })
  const starting = { title: "Starting and stopping npm's PostgreSQL …", files: [embedded], ...npm }
  return [sql, await runTests('system', starting)]
}

// Only a clear answer that both are the same saves the second run.
function hasTwoPostgres() {
  const program = at('tests', 'harness', 'one-postgres.ts')
  const { stdout } = spawnSync('node', [program], { encoding: 'utf8', env: ourEnvironment() })
  return stdout !== 'one'
}

/** The tests that use a database, as paths; found by what they import. */
export function sqlTests() {
  return ['src', 'tests', 'db'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith(embedded) && !path.includes('conventions'))
      .filter((path) => /from '.*(harness\/|\/database|\/testing)\b.*'/.test(readFileSync(at(path), 'utf8'))),
  )
}
