import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sayPhases } from './phases.mjs'
import { at, ourEnvironment } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

const broken = { passed: 0, failed: 1, skipped: [], seconds: 0 }

/**
 * Runs one project of vitest and gives its counts. A run that ends badly without saying how counts as one failure.
 *
 * @param project `unit`, `sweep`, `system`, `e2e` or `proof`
 * @param how `files`: only these; `env`: more environment; `title`: the line to print first
 */
export async function runTests(project, { files = [], env = {}, title }) {
  say(title)
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-summary-'))
  const summary = join(folder, 'summary.json')
  const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default']
  args.push(`--reporter=${at('tests', 'harness', 'summary.ts')}`, ...files)
  const code = await runProgram('vitest', args, { env: { ...ourEnvironment(), ...env, RODEDRAAD_SUMMARY: summary } })
  const result = readSummary(summary)
  rmSync(folder, { recursive: true, force: true })
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return broken
  }
}

/** Adds up the counts of several runs. */
export function total(summaries) {
  return {
    passed: summaries.reduce((sum, one) => sum + one.passed, 0),
    failed: summaries.reduce((sum, one) => sum + one.failed, 0),
    skipped: summaries.flatMap((one) => one.skipped),
  }
}

/** Names what was skipped and why, and closes with the one line of counts; gives the exit code. */
export function report({ passed, failed, skipped }) {
  if (skipped.length > 0) say('\nSkipped:')
  for (const { name, reason } of skipped) say(`  ${name}: ${reason}`)
  sayPhases()
  say(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`)
  return failed === 0 && passed > 0 ? 0 : 1
}
