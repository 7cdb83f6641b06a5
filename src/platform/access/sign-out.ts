import { z } from 'zod'
import { openVault } from '../vault/vault.ts'

/** How long the way past the provider may take once someone signed out here, in seconds. */
export const signOutSeconds = 5 * 60

/** What a browser keeps, sealed, so that the provider knows who signs out there: the ID token that it gave. */
export type Hint = z.infer<typeof hintSchema>

const hintSchema = z.object({
  kind: z.enum(['medewerker', 'inwoner']),
  idToken: z.string(),
  /** Until when one may go on to the provider: only after signing out here. Seconds of real time. */
  until: z.number().optional(),
})

/** A cookie of a browser holds about this much. */
const most = 3800

/** Closes and opens a hint under a key derived from `secret` (32 bytes). */
export type HintSeal = {
  /** Undefined when it is too long to keep; then one signs out at the provider without it. */
  close(hint: Hint): string | undefined
  /** The same, for someone who has signed out here just now. */
  closeLeaving(hint: Hint): string | undefined
  /** Undefined when it was changed or is not ours. */
  open(sealed: string | undefined): Hint | undefined
  /** The same, of someone who signed out here just now: a link that someone else sends signs nobody out. */
  openLeaving(sealed: string | undefined): Hint | undefined
}

/** The seal. `seconds` is a clock of its own: real time, also where the demo has another day. */
export function sealHint(secret: Uint8Array, seconds: () => number = elapsed): HintSeal {
  const vault = openVault(secret)
  const close = (hint: Hint) => {
    const sealed = vault.seal(Buffer.from(JSON.stringify(hint)), 'uitloggen').toString('base64url')
    return sealed.length > most ? undefined : sealed
  }
  const open = (sealed: string | undefined) => {
    if (!sealed) return undefined
    try {
      const text = vault.open(Buffer.from(sealed, 'base64url'), 'uitloggen').toString('utf8')
      return hintSchema.parse(JSON.parse(text))
    } catch {
      return undefined
    }
  }
  return {
    close,
    closeLeaving: (hint) => close({ ...hint, until: seconds() + signOutSeconds }),
    open,
    openLeaving: (sealed) => {
      const hint = open(sealed)
      return hint?.until !== undefined && hint.until >= seconds() ? hint : undefined
    },
  }
}

function elapsed(): number {
  return (performance.timeOrigin + performance.now()) / 1000
}
