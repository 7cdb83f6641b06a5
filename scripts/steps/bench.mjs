import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { nodeArguments } from './node.mjs'
import { at, ourEnvironment } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { Missing, say } from './say.mjs'

const zen = '@gorules/zen-engine@0.54.0'
const place = at('node_modules', '.cache', 'bench')

/** The law beside other engines in one run, then the server on a large town. The engine that no lockfile can hold is brought for this alone. */
export async function bench() {
  if (!existsSync(join(place, 'node_modules', '@gorules', 'zen-engine'))) {
    say('Bringing zen-engine to compare with …')
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'package.json'), '{"private":true}\n')
    const args = ['install', '--prefix', place, '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund', zen]
    if ((await runProgram('npm', args, { env: ourEnvironment(), quiet: true })) !== 0) {
      throw new Missing('zen-engine could not be installed: see the lines of npm above.')
    }
  }
  const law = await runProgram('node', [...nodeArguments, 'bench/law.bench.ts'])
  if (law !== 0 || (await ensureBuilt()) !== 0) return law === 0 ? 1 : law
  return runProgram('node', [...nodeArguments, 'bench/http.bench.ts'])
}
