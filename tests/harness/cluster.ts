import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeRunFolder, removeRunFolder } from './run-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    clusterFolder: string
  }
}

/**
 * Names the folder for the one PostgreSQL of this run. The first test file that wants a database starts it, the others
 * attach to it; a run without SQL tests starts none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeRunFolder()
  project.provide('clusterFolder', join(folder, 'data'))
  return () => removeRunFolder(folder)
}
