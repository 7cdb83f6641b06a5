import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PASSWORD_FILE } from './passwords.ts'
import { EmbeddedProblem } from './problem.ts'

/** The subfolder in which new data are made, until they are whole. */
export const MAKING = '.making'

/** What stands beside the data and outlives them: our own lists and keys. */
export const isBeside = (name: string) => name.startsWith('rodedraad.') || name.endsWith('.key')

/**
 * Checks that a folder is empty or holds data of ours, before anything in it is changed or given to another account.
 *
 * @throws EmbeddedProblem when it holds something else.
 */
export function assertOurs(folder: string): void {
  if (!existsSync(folder)) return
  const names = readdirSync(folder)
  if (names.includes(MAKING)) return
  if (names.includes('PG_VERSION')) {
    if (existsSync(join(folder, PASSWORD_FILE))) return
    throw new EmbeddedProblem(`The PostgreSQL data in ${folder} were made by something else: choose another folder.`)
  }
  const strange = names.find((name) => !isBeside(name))
  if (strange)
    throw new EmbeddedProblem(`The folder ${folder} holds something else (${strange}): choose another folder.`)
}
