import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { at, plainEnvironment } from './root.mjs'
import { Missing } from './say.mjs'

const OLDEST = [22, 18]

/**
 * The Node that runs the project: the one that npm brought, else one on the machine that reads TypeScript by itself.
 * Tried, not assumed: npm's does not run on every system.
 */
export function findNode() {
  const ours = at('node_modules', '.bin', 'node')
  const candidates = [...(existsSync(ours) ? [ours] : []), process.execPath, 'node']
  const found = candidates.find((node) => isNewEnough(versionOf(node)))
  if (found) return found
  throw new Missing(
    `Rode Draad needs Node ${OLDEST.join('.')} or newer here: npm has no Node 24 for this system, and ${process.version} is too old.`,
  )
}

/** Arguments that keep an older Node from announcing that it reads TypeScript. */
export const nodeArguments = ['--disable-warning=ExperimentalWarning']

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8', env: plainEnvironment() }).stdout?.trim() ?? ''
}
