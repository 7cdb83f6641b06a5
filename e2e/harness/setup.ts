import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Chromium, findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
    appsFolder: string
  }
}

/** Finds, and the first time unpacks, the browser once for all browser tests, and names a folder for their data. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-e2e-'))
  // Open to pass through: as root the database server runs as an account that must come at its data.
  chmodSync(folder, 0o755)
  project.provide('chromium', findChromium())
  project.provide('appsFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
