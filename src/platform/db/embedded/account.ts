import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from './processes.ts'

const NOBODY = { uid: 65534, gid: 65534 }

/** The unprivileged account of this machine: PostgreSQL refuses to run as root. */
export function nobody(passwd = '/etc/passwd'): { uid: number; gid: number } {
  if (!existsSync(passwd)) return NOBODY
  const line = readFileSync(passwd, 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : NOBODY
}

/**
 * Under which account the server runs. Not root: our own. Root: the account that owns the data when there are data
 * (started by a person before, by root now), otherwise nobody.
 */
export function serverAccount(dataDir: string): Account {
  if (process.getuid?.() !== 0) return {}
  const marker = join(dataDir, 'PG_VERSION')
  if (!existsSync(marker)) return nobody()
  const { uid, gid } = statSync(marker)
  return uid === 0 ? nobody() : { uid, gid }
}

/**
 * Whether an account can come at `path`: every folder above it lets that account pass. What does not exist yet is ours
 * to make, so only the nearest existing folder counts.
 */
export function canReach(path: string, account: Account): boolean {
  if (account.uid === undefined) return true
  let folder = path
  while (!existsSync(folder)) folder = dirname(folder)
  for (let step = dirname(realpathSync(folder)); ; step = dirname(step)) {
    if (!lets(step, account)) return false
    if (dirname(step) === step) break
  }
  return folder === path || lets(realpathSync(folder), account)
}

function lets(folder: string, account: Account): boolean {
  const { mode, uid, gid } = lstatSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
