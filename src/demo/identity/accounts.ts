import pg, { type ClientConfig } from 'pg'
import type { Kind } from '../../platform/access/identity.ts'
import type { GemeenteId } from '../../shared/ids.ts'

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

/** Everyone of this municipality who can sign in: whoever works there, and the residents who have an account. */
export async function readDemoAccounts(owner: ClientConfig, gemeente: GemeenteId): Promise<DemoAccount[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const found = await client.query<DemoAccount>(
      `select subject, 'medewerker' as kind, naam, functie from access.medewerker where gemeente_id = $1
       union all
       select i.subject, 'inwoner', coalesce(p.naam, i.subject), 'inwoner' from access.inwoner i
         join household.person p on p.gemeente_id = i.gemeente_id and p.id = i.person_id where i.gemeente_id = $1
       order by kind desc, naam`,
      [gemeente],
    )
    return found.rows
  } finally {
    await client.end()
  }
}
