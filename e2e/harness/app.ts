import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { spawnApp } from './app-process.ts'

/** The application with its own data and the demo in them. */
export interface App {
  /** Where it stands, such as `http://127.0.0.1:41234`. */
  readonly url: string
  /** All that it printed so far. */
  readonly output: () => string
  /** Stops it as Ctrl-C does, waits, and removes its data; gives the exit code. */
  stop(): Promise<number | null>
}

/** A new folder for data; the run removes it in the end. */
export const newDataFolder = () => join(inject('appsFolder'), randomUUID().slice(0, 8))

/** A new folder with a copy of the demo in it. */
export function newDemoFolder(): string {
  const dataDir = newDataFolder()
  execFileSync('cp', ['-a', join(inject('appsFolder'), 'demo'), dataDir])
  return dataDir
}

/** The one application that runs for the whole run, for specs that read or add and change nothing another relies on. */
export const sharedApp = (): Pick<App, 'url'> => ({ url: inject('sharedUrl') })

/**
 * Starts the application on a free port with data of its own, and waits until it is ready. The demo is loaded once for
 * the whole run; each application gets a copy.
 */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<App> {
  const dataDir = newDemoFolder()
  const app = spawnApp(['--port', '0', '--data', dataDir], env)
  const stop = async () => {
    const code = await app.stop()
    rmSync(dataDir, { recursive: true, force: true })
    return code
  }
  try {
    return { url: await app.url, output: app.output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
