import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { ensureBuilt } from './build.mjs'
import { at, root } from './root.mjs'
import { runTests, total } from './run-tests.mjs'
import { npm, sqlTests } from './test.mjs'

/** The long runs, written down with what they ran on, so that a claim can be traced to its run. */
export async function proof(files) {
  // Some of them attack the pages, which have to be there.
  if ((await ensureBuilt()) !== 0) return [{ passed: 0, failed: 1, skipped: [] }]
  const results = [await runTests('proof', { title: 'The long runs …', files })]
  if (files.length === 0) results.push(...(await wholeSize()))
  const result = total(results)
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

/** What `npm test` does a part of: the browser at every width and for everyone, and the sweeps on npm's PostgreSQL. */
async function wholeSize() {
  const swept = await runTests('sweep', { title: "Many sequences on npm's PostgreSQL …", files: sqlTests(), ...npm })
  const env = { RODEDRAAD_SIZE: 'whole' }
  return [swept, await runTests('e2e', { title: 'In the browser, at full size …', env })]
}

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
}
