import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What turns personal data into something that the database may keep but cannot read. */
export type Vault = {
  /**
   * Encrypts with AES-256-GCM: nonce (12 bytes), tag (16), then as many bytes as `plain` has. `about` says whose it is and
   * is sealed along, so that what is moved to another row no longer opens.
   */
  seal(plain: Uint8Array, about: string): Buffer
  /** Opens what was sealed for the same `about`. Throws when it was changed, moved or sealed with another key. */
  open(sealed: Uint8Array, about: string): Buffer
  /** Finds the same text again without keeping it: HMAC-SHA-256, 32 bytes, of another key than that of `seal`. */
  fingerprint(text: string, about: string): Buffer
}

/** How much longer something is once it is sealed, in bytes. */
export const sealOverhead = 28

/** Keys of 32 bytes: the first of `sealing` seals, each opens what it sealed. */
export type VaultKeys = { readonly sealing: readonly Buffer[]; readonly finding: Buffer }

/** The vault of one key of 32 bytes. Throws on another length. */
export function openVault(key: Uint8Array): Vault {
  if (key.length !== 32) throw new Error(`The data key has ${key.length} bytes; it must have 32.`)
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', key, '', `rodedraad ${use}`, 32))
  return openVaultWith({ sealing: [derive('seal')], finding: derive('find') })
}

/** The vault of more keys, the newest first. */
export function openVaultWith({ sealing, finding }: VaultKeys): Vault {
  const [newest] = sealing
  if (!newest) throw new Error('A vault needs a key to seal with.')
  return {
    seal(plain, about) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', newest, nonce).setAAD(Buffer.from(about))
      const hidden = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden])
    },
    open: (sealed, about) => openByAny(sealing, Buffer.from(sealed), about),
    fingerprint: (text, about) => createHmac('sha256', finding).update(`${about}|${text}`).digest(),
  }
}

/** The tag tells which key sealed it: every other one fails. */
function openByAny(keys: readonly Buffer[], whole: Buffer, about: string): Buffer {
  const [key, ...older] = keys
  if (!key) throw new Error('No key opens this.')
  try {
    const opening = createDecipheriv('aes-256-gcm', key, whole.subarray(0, 12), { authTagLength: 16 })
    opening.setAAD(Buffer.from(about)).setAuthTag(whole.subarray(12, sealOverhead))
    return Buffer.concat([opening.update(whole.subarray(sealOverhead)), opening.final()])
  } catch (error) {
    if (older.length === 0) throw error
    return openByAny(older, whole, about)
  }
}

/** For whoever has no key, such as a background job: seals nothing and opens nothing. */
export const noVault: Vault = { seal: missing, open: missing, fingerprint: missing }

function missing(): never {
  throw new Error('There is no data key here.')
}
