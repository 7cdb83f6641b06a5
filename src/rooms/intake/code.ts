import { createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that it reads well aloud and on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twelve letters of five bits: 60 bits, far beyond guessing under the rate limit. */
const length = 12

/** Until an installation gives its key: codes that work and that no other process can show again. */
let secret: Uint8Array = randomBytes(32)

/** Makes codes with the key of this installation (32 bytes), under a label of their own; once, at start. */
export function makeCodesWith(key: Uint8Array): void {
  secret = new Uint8Array(hkdfSync('sha256', key, '', 'rodedraad terugkomcode', 32))
}

/**
 * The come-back code of one command: the same on every server of this installation and after a restart, so that a form
 * sent twice shows the code that works, and nothing of it is kept but the hash. Nobody can make it from the command's key
 * alone.
 */
export function codeFor(commandKey: string): string {
  const bytes = createHmac('sha256', secret).update(commandKey).digest()
  return Array.from({ length }, (_, index) => letters.charAt(bytes.readUInt8(index) & 31)).join('')
}

/** A code as people see it: 'K7Q2-9XTM-4HWB'. */
export function groupCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code
}

/** What someone typed as the code it stands for: without spaces and dashes, O as 0, I and L as 1. */
export function normaliseCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}
