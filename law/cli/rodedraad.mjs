#!/usr/bin/env node
// Starts the command: what was built, else the sources with the Node 24 of the workspace, also when npx runs on an older.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const built = join(here, 'main.js')
const command = existsSync(built) ? built : join(here, 'main.ts')
const runsIt = command === built || Number(process.versions.node.split('.')[0]) >= 24

function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '.bin', name)
    if (existsSync(candidate)) return candidate
  }
  return undefined
}

const node = runsIt ? process.execPath : findNode()
if (node === undefined) {
  console.error('Deze opdracht heeft Node 24 nodig. Draai eerst "npm install" in de map van Rode Draad.')
  process.exit(1)
}
const result = spawnSync(node, [command, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(result.status ?? 1)
