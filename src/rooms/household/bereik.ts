/** The ways to reach someone. */
export const kanalen = ['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand'] as const

/** One of the ways. */
export type Kanaal = (typeof kanalen)[number]

/** An address that may be printed. */
export type ShownAddress = { readonly kind: 'adres'; readonly regels: string }

/** An address that nobody prints: it carries no text, so no printer can take it for one. */
export type HiddenAddress = { readonly kind: 'verborgen' }

/** The post address as a page or sheet may have it. */
export type PostAddress = ShownAddress | HiddenAddress

/** How someone may be reached now: what a row says, narrowed by veilig contact. */
export type SafeWays = {
  readonly telefoon: string | null
  readonly email: string | null
  readonly post: PostAddress | null
}

type Known = { readonly telefoon: string | null; readonly email: string | null; readonly postadres: string | null }

/**
 * Narrows what is known to what may be used. With veilig contact only the safe number remains (none when none was
 * given) and an address is hidden, also that there is none.
 */
export function toSafeWays(known: Known, veilig: { readonly veiligNummer: string | null } | undefined): SafeWays {
  if (veilig) return { telefoon: veilig.veiligNummer, email: null, post: { kind: 'verborgen' } }
  const post = known.postadres === null ? null : { kind: 'adres' as const, regels: known.postadres }
  return { telefoon: known.telefoon, email: known.email, post }
}
