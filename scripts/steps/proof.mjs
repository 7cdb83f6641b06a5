import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { ensureBuilt } from './build.mjs'
import { at, root } from './root.mjs'
import { runTests } from './run-tests.mjs'

/** The long runs, written down with what they ran on, so that a claim can be traced to its run. */
export async function proof(files) {
  // Some of them attack the pages, which have to be there.
  if ((await ensureBuilt()) !== 0) return [{ passed: 0, failed: 1, skipped: [] }]
  const result = await runTests('proof', { title: 'The long runs …', files })
  const record = {
    commit: git('rev-parse', 'HEAD'),
    changed: git('status', '--porcelain') !== '',
    date: new Date().toISOString(),
    machine: {
      system: `${platform()} ${arch()} ${release()}`,
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryInGiB: Math.round(totalmem() / 2 ** 30),
    },
    ...result,
  }
  writeFileSync(at('docs', 'proof.json'), `${JSON.stringify(record, null, 2)}\n`)
  return [result]
}

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
}
