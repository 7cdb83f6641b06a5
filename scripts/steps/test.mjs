import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { check } from './check.mjs'
import { at } from './root.mjs'
import { runTests } from './run-tests.mjs'
import { say } from './say.mjs'

const embedded = 'src/platform/db/embedded'
const failure = { passed: 0, failed: 1, skipped: [] }

const npm = { env: { RODEDRAAD_TEST_PG: 'npm' } }

/** All of it: the check, the launcher and commands, all SQL once more on npm's PostgreSQL, the build and the browser. */
export async function test() {
  const results = await check()
  results.push(await runTests('system', { title: 'Starting and stopping …' }))
  const title = "SQL tests on npm's PostgreSQL …"
  results.push(await runTests('unit', { title, files: sqlTests(), ...npm }))
  results.push(
    await runTests('system', { title: "Starting and stopping npm's PostgreSQL …", files: [embedded], ...npm }),
  )
  if ((await ensureBuilt()) !== 0) {
    say('The screens could not be built, so the browser tests did not run.')
    return [...results, failure]
  }
  results.push(await runTests('e2e', { title: 'In the browser …' }))
  return results
}

/** The tests that use a database, as paths; found by what they import. */
function sqlTests() {
  return ['src', 'tests', 'db'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith(embedded) && !path.includes('conventions'))
      .filter((path) => /from '.*(harness\/|\/database|\/testing)\b.*'/.test(readFileSync(at(path), 'utf8'))),
  )
}
