import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findLive, stopPostmaster } from '../../src/platform/db/embedded/postmaster.ts'
import { isAlive } from '../../src/platform/db/embedded/processes.ts'

const PREFIX = 'rodedraad-run-'

/** Makes the folder in which one run of the tests keeps its data; what runs that were killed left behind is removed. */
export async function makeRunFolder(): Promise<string> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length).split('-')[0])
    if (!isAlive(pid)) await removeRunFolder(join(tmpdir(), name))
  }
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // Open to pass through: as root the database server runs as an account that must come at its data.
  chmodSync(folder, 0o755)
  return folder
}

/** Stops every server that runs on data in the folder, and removes it. */
export async function removeRunFolder(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const live = findLive(join(folder, name))
    if (live) await stopPostmaster(live)
  }
  rmSync(folder, { recursive: true, force: true })
}
