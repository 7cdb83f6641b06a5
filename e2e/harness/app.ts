import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The application as a person starts it, with its own new data and the demo in it. */
export interface App {
  /** Where it stands, such as `http://127.0.0.1:41234`. */
  readonly url: string
  /** All that it printed so far. */
  readonly output: () => string
  /** Stops it as Ctrl-C does, waits, and removes its data; gives the exit code. */
  stop(): Promise<number | null>
}

const PATIENCE_MS = 90_000
const main = join(import.meta.dirname, '../../src/main.ts')

/** Starts the application on a free port and waits until it says that it is ready. */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-e2e-'))
  chmodSync(folder, 0o755)
  const child = spawn(process.execPath, [main, '--port', '0', '--data', join(folder, 'data')], {
    env: { ...cleanEnvironment(), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listen(child)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGINT')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
    return child.exitCode
  }
  try {
    return { url: await ready(child, said), output: said, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

// What the surroundings say about databases, ports and addresses is not for the application under test.
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, BASE_URL, PORT, VITEST, ...rest } = process.env
  return rest
}

function listen(child: ChildProcess): () => string {
  let text = ''
  const take = (part: Buffer) => {
    text += part.toString('utf8')
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  return () => text
}

function ready(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The application was not ready in time. It said:\n${said()}`)),
      PATIENCE_MS,
    )
    const look = () => {
      const address = said().match(/staat klaar op (http:\/\/127\.0\.0\.1:\d+)/)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout?.on('data', look)
    child.once('close', (code) => {
      clearTimeout(timer)
      reject(new Error(`The application ended with code ${code}. It said:\n${said()}`))
    })
  })
}
