import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigProblem } from '../config/config.ts'

/**
 * The data key of this installation (32 bytes): from DATA_KEY (64 hex digits, shared by servers on one database), else
 * from a file beside the data that only we may read, made the first time. Whoever loses it loses what it sealed, so it
 * is kept with the backups but never in them.
 */
export async function readDataKey(dataDir: string, given: string | undefined): Promise<Buffer> {
  if (given !== undefined) {
    if (!/^[0-9a-f]{64}$/.test(given)) throw new ConfigProblem('DATA_KEY must be 64 hexadecimal digits.')
    return Buffer.from(given, 'hex')
  }
  const file = join(dataDir, 'data.key')
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, randomBytes(32), { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(file)
}
