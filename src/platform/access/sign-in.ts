import type { Kysely } from 'kysely'
import type { GemeenteId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import { addressOf } from '../http/address.ts'
import { reasonOf, type SignInFailure } from './failure.ts'
import type { Identities, Kind } from './identity.ts'
import { sealPending } from './pending.ts'
import { openRelyingParty, type RelyingParty } from './relying-party.ts'
import { toReturnPath } from './return-path.ts'
import { endSession, startSession } from './sessions.ts'
import { sealHint } from './sign-out.ts'

/** What signing in needs. `pool` logs in as rd_app; `key` (32 bytes) is the one given to the database at start-up. */
export type SignInOptions = {
  readonly pool: Kysely<unknown>
  readonly key: Uint8Array
  readonly baseUrl: string
  readonly gemeente: GemeenteId
  readonly identities: Identities
  /** Told of every failure, for the log. */
  readonly report?: (error: unknown) => void
}

/** Signing in did not work; `terug` is still where one wanted to go. */
export type Failed = { readonly fout: SignInFailure; readonly terug: string }

/** On the way to the provider: where the browser goes, and what it must bring back. */
export type Leaving = { readonly address: string; readonly sealed: string }

/** What one wants: the path to return to, and the account one means to use. */
export type Wish = { readonly terug: string | undefined; readonly als: string | undefined }

/** Who comes back: what the browser brought, the address it came by, and the session it had until now. */
export type Arrival = {
  readonly sealed: string | undefined
  readonly url: string
  readonly before: string | undefined
}

/** Signed in: the session's token, where one wanted to go, and what signing out at the provider will need. */
export type Arrived = { readonly token: string; readonly terug: string; readonly hint: string | undefined }

/** The two halves of signing in. A new session gets a new token and the old one ends, so none can be planted. */
export type SignIn = {
  leave(kind: Kind, wish: Wish): Promise<Leaving | Failed>
  comeBack(arrival: Arrival): Promise<Arrived | Failed>
}

/** Signing in with the providers of `options`. */
export function openSignIn(options: SignInOptions): SignIn {
  const { baseUrl, gemeente, key, pool } = options
  const seal = sealPending(key)
  const hints = sealHint(key)
  const parties = openParties(options)
  const report = options.report ?? (() => undefined)
  return {
    async leave(kind, wish) {
      const terug = toReturnPath(wish.terug, baseUrl)
      const party = parties[kind]
      if (!party) return { fout: 'niet-hier', terug }
      try {
        const journey = party.newJourney()
        const address = await party.leave(journey, wish.als)
        return { address: address.href, sealed: seal.close({ ...journey, kind, terug }) }
      } catch (error) {
        report(error)
        return { fout: 'onbereikbaar', terug }
      }
    },
    async comeBack({ sealed, url, before }) {
      const pending = seal.open(sealed)
      const party = pending && parties[pending.kind]
      if (!party) return { fout: 'verlopen', terug: '/' }
      const { kind, terug } = pending
      try {
        const { subject, idToken } = await party.comeBack(pending, addressOf(url, baseUrl))
        const token = await startSession(pool, key, { gemeente, kind, subject })
        if (isRefused(token)) return { fout: 'onbekend', terug }
        if (before) await endSession(pool, before)
        return { token, terug, hint: hints.close({ kind, idToken }) }
      } catch (error) {
        report(error)
        return { fout: reasonOf(error), terug }
      }
    },
  }
}

/** The provider of each kind of people that can sign in here. */
export function openParties({ baseUrl, identities }: SignInOptions): Partial<Record<Kind, RelyingParty>> {
  const redirectUri = new URL('/inloggen/terug', baseUrl).href
  const { medewerker, inwoner } = identities
  return {
    ...(medewerker ? { medewerker: openRelyingParty(medewerker, redirectUri) } : {}),
    ...(inwoner ? { inwoner: openRelyingParty(inwoner, redirectUri) } : {}),
  }
}
