import type { Kind } from '../../platform/access/identity.ts'

/** Someone who can be signed in in the demo. `subject` is how the provider knows them, as in access.medewerker or .inwoner. */
export type DemoAccount = {
  readonly subject: string
  readonly kind: Kind
  readonly naam: string
  readonly functie: string
}

/** Where the demo's provider stands, below the address of the server. */
export const demoIdentityPath = '/oidc'

/** The level of assurance that the demo's provider vouches for. */
export const demoAcr = 'http://eidas.europa.eu/LoA/substantial'

/** The two clients of the demo's provider: one for each kind of people. */
export const demoClientId: Readonly<Record<Kind, string>> = {
  medewerker: 'rodedraad-medewerker',
  inwoner: 'rodedraad-inwoner',
}
