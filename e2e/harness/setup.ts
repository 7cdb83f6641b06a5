import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type BrowserServer, chromium as playwright } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { makeRunFolder, removeRunFolder } from '../../tests/harness/run-folder.ts'
import { type AppProcess, spawnApp } from './app-process.ts'
import { findChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserAddress: string
    appsFolder: string
    sharedUrl: string
  }
}

/**
 * What one run has one of: the browser, the demo's data to copy, and the application that the specs share. A folder
 * holds all data of the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeRunFolder()
  const shared = await startShared(folder)
  const browser = await launch()
  project.provide('browserAddress', browser.wsEndpoint())
  project.provide('appsFolder', folder)
  project.provide('sharedUrl', await shared.url)
  return async () => {
    await Promise.all([browser.close(), shared.stop()])
    await removeRunFolder(folder)
  }
}

/** The browser has its web security on: only the sandbox, which root cannot have, is off. */
function launch(): Promise<BrowserServer> {
  const { executablePath, env } = findChromium()
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return playwright.launchServer({
    executablePath,
    args: ['--no-sandbox', '--headless=shell'],
    env: { ...Object.fromEntries(inherited), ...env },
  })
}

/** Loads the demo once, keeps it as `demo` to copy, and runs the shared application on the first copy. */
async function startShared(folder: string): Promise<AppProcess> {
  const demo = join(folder, 'demo')
  const loading = spawnApp(['--port', '0', '--data', demo])
  await loading.url
  await loading.stop()
  const dataDir = join(folder, 'shared')
  execFileSync('cp', ['-a', demo, dataDir])
  const shared = spawnApp(['--port', '0', '--data', dataDir])
  await shared.url
  return shared
}
