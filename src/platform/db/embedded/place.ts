import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { canReach, serverAccount } from './account.ts'
import { assertOurs } from './ours.ts'
import { EmbeddedProblem } from './problem.ts'
import type { Account } from './processes.ts'

/** Where the data stand, under whose account the server runs, and the folder for copied binaries where one is needed. */
export interface Place {
  readonly folder: string
  readonly account: Account
  readonly outside?: string
}

/** A unix socket path may have some 100 bytes; the name of the socket and of our folder take 25. */
const LONGEST_PARENT = 75

/**
 * Chooses the place for the data: `dataDir` itself, or, when root starts it in a folder that the server's account cannot
 * enter, a folder outside that is named after the project's path.
 *
 * @throws EmbeddedProblem when the data belong to another account.
 */
export function choosePlace(dataDir: string): Place {
  const wanted = realPath(resolve(dataDir))
  const account = serverAccount(wanted)
  if (canReach(wanted, account)) return { folder: ownFolder(wanted, account), account }
  const outside = outsideOf(wanted)
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  chmodSync(outside, 0o755)
  const folder = join(outside, 'data')
  const there = serverAccount(folder)
  return { folder: ownFolder(folder, there), account: there, outside }
}

/** The named place outside for a data folder that the server's account cannot enter. */
export function outsideOf(dataDir: string): string {
  const name = `rodedraad-${createHash('sha256').update(dataDir).digest('hex').slice(0, 10)}`
  for (const parent of ['/var/lib', tmpdir(), '/tmp']) {
    const folder = join(parent, name)
    if (isWritable(parent) && canReach(folder, { uid: 65534, gid: 65534 }) && !isForeign(folder)) return folder
  }
  throw new EmbeddedProblem(`No folder was found outside ${dirname(dataDir)} where PostgreSQL may keep its data.`)
}

/** Makes a short folder for the socket that only the server's account (and root) can enter. */
export function makeSocketFolder(account: Account): string {
  const parent = [tmpdir(), '/tmp'].find((folder) => isFit(folder, account)) ?? '/tmp'
  const folder = mkdtempSync(join(parent, 'rd-'))
  chmodSync(folder, 0o700)
  own(folder, account)
  return folder
}

function isFit(folder: string, account: Account): boolean {
  const plain = /^[\w/.+-]+$/.test(folder)
  return (
    plain && Buffer.byteLength(folder) <= LONGEST_PARENT && isWritable(folder) && canReach(join(folder, 'rd-'), account)
  )
}

function ownFolder(folder: string, account: Account): string {
  const isForeigner = account.uid === undefined && existsSync(folder) && lstatSync(folder).uid !== process.getuid?.()
  if (isForeigner) {
    throw new EmbeddedProblem(`The data in ${folder} belong to another account: start as that account or as root.`)
  }
  assertOurs(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  own(folder, account)
  return folder
}

/** Gives our own files beside the data to the server's account, so that its owner can start it without root later. */
export function ownOurFiles({ folder, account }: Place): void {
  if (account.uid === undefined) return
  for (const name of readdirSync(folder)) if (name.startsWith('rodedraad.')) own(join(folder, name), account)
}

/** Gives a file or folder to the server's account. */
export function own(path: string, account: Account): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid)
}

// A data folder that is itself a link is followed; one that does not exist yet keeps its own name under its real parent.
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  mkdirSync(dirname(path), { recursive: true })
  return join(realpathSync(dirname(path)), path.slice(dirname(path).length))
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

// In a folder that everyone may write to, somebody else can have taken the name: a link or another account's folder.
function isForeign(folder: string): boolean {
  if (!existsSync(folder)) return false
  const stat = lstatSync(folder)
  return !stat.isDirectory() || stat.uid !== process.getuid?.()
}
