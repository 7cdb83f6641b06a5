import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findLive, stopPostmaster } from '../../src/platform/db/embedded/postmaster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    clusterFolder: string
  }
}

/**
 * Names the folder for the one PostgreSQL of this run. The first test file that wants a database starts it, the others
 * attach to it; a run without SQL tests starts none.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-test-'))
  // Open to pass through: as root the server runs as an account that must come at its data.
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  project.provide('clusterFolder', data)
  return async () => {
    const live = findLive(data)
    if (live) await stopPostmaster(live)
    rmSync(folder, { recursive: true, force: true })
  }
}
