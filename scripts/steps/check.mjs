import { existsSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { phase } from './phases.mjs'
import { at } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { runTests } from './run-tests.mjs'
import { say } from './say.mjs'
import { supply } from './supply.mjs'

// TypeScript 7 judges three times as fast as 6, which stays for its parser: the tests of the conventions read sources with it.
const tsc = at('node_modules', 'typescript-native', 'bin', 'tsc')

const types = [
  { name: 'Types of the routes', program: 'react-router', args: ['typegen'], needs: 'react-router.config.ts' },
  { name: 'Types', program: 'node', args: [tsc, '--noEmit'] },
]
const others = [
  { name: 'Format and lint', program: 'biome', args: ['check', '--error-on-warnings', '--diagnostic-level=warn'] },
  { name: 'Dead code', program: 'knip', args: [], needs: 'knip.json' },
]

/**
 * Everything that judges the sources, then the unit and SQL tests; each judge that objects counts as one failure, and what runs is written down and asked about. The
 * walls are among the tests, in tests/conventions, where planted faults are seen caught too. `build`: what comes after it
 * needs the screens.
 */
export async function check({ build = false } = {}) {
  // The types take as long as the others together, and the build waits as much as it works: rows beside each other.
  const rows = () => Promise.all([judge(types), judge(others), supply(), ...(build ? [built()] : [])])
  const objections = (await phase(build ? 'Judging the sources and building' : 'Judging the sources', rows)).flat()
  return [...objections, await phase('Unit and SQL tests', () => runTests('unit', { title: 'Unit and SQL tests …' }))]
}

async function built() {
  return (await ensureBuilt()) === 0 ? [] : [{ passed: 0, failed: 1, skipped: [] }]
}

async function judge(judges) {
  const objections = []
  for (const { name, program, args, needs } of judges) {
    if (needs && !existsSync(at(needs))) continue
    const started = performance.now()
    const code = await runProgram(program, args, { quiet: true })
    say(`${name}: ${code === 0 ? 'good' : 'NOT GOOD, see above'} (${Math.round(performance.now() - started)} ms)`)
    if (code !== 0) objections.push({ passed: 0, failed: 1, skipped: [] })
  }
  return objections
}
