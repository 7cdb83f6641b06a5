#!/usr/bin/env node
// Starts the command with the Node 24 that comes with the workspace, also when npx itself was started by an older Node.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const command = join(here, 'main.ts')
const runsTypeScript = Number(process.versions.node.split('.')[0]) >= 24

function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '.bin', name)
    if (existsSync(candidate)) return candidate
  }
  return undefined
}

const node = runsTypeScript ? process.execPath : findNode()
if (node === undefined) {
  console.error('Deze opdracht heeft Node 24 nodig. Draai eerst "npm install" in de map van Rode Draad.')
  process.exit(1)
}
const result = spawnSync(node, [command, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(result.status ?? 1)
