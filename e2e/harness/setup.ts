import type { TestProject } from 'vitest/node'
import { makeRunFolder, removeRunFolder } from '../../tests/harness/run-folder.ts'
import { type Chromium, findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
    appsFolder: string
  }
}

/** Finds, and the first time unpacks, the browser once for all browser tests, and names a folder for their data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeRunFolder()
  project.provide('chromium', findChromium())
  project.provide('appsFolder', folder)
  return () => removeRunFolder(folder)
}
