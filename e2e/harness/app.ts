import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
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

/**
 * Starts the application on a free port with data of its own, and waits until it is ready. The demo is loaded once for
 * the whole run; each application gets a copy.
 */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<App> {
  const dataDir = newDataFolder()
  execFileSync('cp', ['-a', await demoData(), dataDir])
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

async function demoData(): Promise<string> {
  const seed = join(inject('appsFolder'), 'demo')
  if (existsSync(seed)) return seed
  const making = `${seed}-making`
  rmSync(making, { recursive: true, force: true })
  const app = spawnApp(['--port', '0', '--data', making])
  await app.url
  await app.stop()
  execFileSync('mv', [making, seed])
  return seed
}
