import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** How long someone may be away at the identity provider, in seconds. */
export const pendingSeconds = 15 * 60

/** What must be remembered between leaving for the identity provider and coming back. */
export type Pending = z.infer<typeof pendingSchema>

const pendingSchema = z.object({
  kind: z.enum(['medewerker', 'inwoner']),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  terug: z.string(),
  until: z.number(),
})

/** Closes and opens what a browser keeps meanwhile: sealed, so that it can be neither read nor made there. */
export type PendingSeal = {
  close(pending: Omit<Pending, 'until'>): string
  /** Undefined when it was changed, is not ours, or is too old. */
  open(sealed: string | undefined): Pending | undefined
}

/**
 * A seal (AES-256-GCM) under a key derived from `secret` (32 bytes). `seconds` is a clock of its own: it counts how
 * long a browser was away, in real time, also where the demo has another day.
 */
export function sealPending(secret: Uint8Array, seconds: () => number = elapsed): PendingSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'rodedraad inloggen', 32))
  return {
    close(pending) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const text = JSON.stringify({ ...pending, until: seconds() + pendingSeconds })
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      const text = decipher(key, Buffer.from(sealed ?? '', 'base64url'))
      if (text === undefined) return undefined
      const pending = pendingSchema.parse(JSON.parse(text))
      return pending.until >= seconds() ? pending : undefined
    },
  }
}

function decipher(key: Buffer, sealed: Buffer): string | undefined {
  if (sealed.length < 29) return undefined
  const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  opener.setAuthTag(sealed.subarray(12, 28))
  try {
    return Buffer.concat([opener.update(sealed.subarray(28)), opener.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function elapsed(): number {
  return (performance.timeOrigin + performance.now()) / 1000
}
