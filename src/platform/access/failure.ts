import { AuthorizationResponseError } from 'openid-client'
import { WeakSignIn } from './relying-party.ts'

/** Why signing in did not work, as far as the person may know it. */
export type SignInFailure =
  | 'afgebroken'
  | 'mislukt'
  | 'niet-hier'
  | 'onbekend'
  | 'onbereikbaar'
  | 'te-zwak'
  | 'verlopen'

/** The reason to tell for an error on the way back from the provider. */
export function reasonOf(error: unknown): SignInFailure {
  if (error instanceof WeakSignIn) return 'te-zwak'
  if (error instanceof AuthorizationResponseError) return error.error === 'access_denied' ? 'afgebroken' : 'mislukt'
  return 'mislukt'
}
