import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const PATIENCE_MS = 120_000
const main = join(import.meta.dirname, '../../src/main.ts')

/** The application as a process of its own, as a person starts it. */
export interface AppProcess {
  /** Where it stands, once it has said that it is ready. */
  readonly url: Promise<string>
  /** All that it printed so far. */
  readonly output: () => string
  /** Stops it as Ctrl-C does and waits; gives the exit code. */
  stop(): Promise<number | null>
}

/** Starts the application with these arguments. */
export function spawnApp(args: readonly string[], env: Readonly<Record<string, string>> = {}): AppProcess {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...cleanEnvironment(), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails in between does not leave it running.
  process.once('exit', () => child.kill('SIGINT'))
  const output = listen(child)
  const url = ready(child, output)
  // Who only waits for the end does not ask for the address.
  url.catch(() => undefined)
  return { url, output, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGINT')
    await ended
  }
  return child.exitCode
}

// What the surroundings say about databases, ports and addresses is not for the application under test.
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_WORKER_URL, DATABASE_OWNER_URL, BASE_URL, PORT, VITEST, ...rest } = process.env
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
    const fail = (what: string) => reject(new Error(`The application ${what}. It said:\n${said()}`))
    const timer = setTimeout(() => fail('was not ready in time'), PATIENCE_MS)
    child.stdout?.on('data', () => {
      const address = said().match(/is ready at (http:\/\/127\.0\.0\.1:\d+)/)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      fail(`ended with code ${code}`)
    })
  })
}
