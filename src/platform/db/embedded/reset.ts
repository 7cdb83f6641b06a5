import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataVersion } from './initialise.ts'
import { withLock } from './lock.ts'
import { choosePlace } from './place.ts'
import { clearDead, findLive, stopPostmaster } from './postmaster.ts'
import { EmbeddedProblem } from './problem.ts'
import { usersOf } from './users.ts'

/**
 * Removes all data in the folder, for a fresh start. A server that nobody uses any more is stopped first.
 *
 * @throws EmbeddedProblem when a living process uses the data.
 */
export async function removeEmbedded(dataDir: string): Promise<void> {
  const { folder } = choosePlace(dataDir)
  await withLock(folder, async () => {
    const [user] = usersOf(folder)
    if (user) throw new EmbeddedProblem(`Process ${user.split(' ')[0]} uses the data in ${folder}: stop it first.`)
    const live = findLive(folder)
    if (live) await stopPostmaster(live)
    await clearDead(folder)
    // Only what is known to be a cluster of ours goes; the lock is let go by its holder.
    if (dataVersion(folder) === undefined) return
    const entries = readdirSync(folder).filter((name) => !name.startsWith('rodedraad.lock'))
    for (const name of entries) rmSync(join(folder, name), { recursive: true })
  })
}
