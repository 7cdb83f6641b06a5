import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file beside the data that holds the passwords; it also tells that the data are ours. */
export const PASSWORD_FILE = 'rodedraad.passwords'

/** The superuser of the embedded server: it makes roles and databases and is not used by the application. */
export const SUPERUSER = 'postgres'

/** The roles that log in; what they may do is made by `db/roles.sql`. */
export const LOGINS: readonly string[] = ['rd_migrate', 'rd_app', 'rd_worker']

/**
 * The password of each role that logs in, made once and kept beside the data in a file that only its owner can read:
 * one line "role password" each.
 */
export function passwordsIn(folder: string): Map<string, string> {
  const file = join(folder, PASSWORD_FILE)
  if (!existsSync(file)) {
    const lines = [SUPERUSER, ...LOGINS].map((role) => `${role} ${randomBytes(24).toString('base64url')}`)
    writeFileSync(file, lines.join('\n'), { mode: 0o600 })
  }
  const passwords = new Map<string, string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [role, password] = line.split(' ')
    if (role && password) passwords.set(role, password)
  }
  return passwords
}
