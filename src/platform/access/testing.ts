import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import pg, { type ClientConfig } from 'pg'
import type { DemoAccount } from '../../demo/identity/accounts.ts'
import { openDemoIdentity } from '../../demo/identity/mount.ts'
import type { GemeenteId } from '../../shared/ids.ts'
import { openPool } from '../db/pool.ts'
import type { Identities } from './identity.ts'
import { registerSignIn } from './sign-in.routes.ts'
import { setSignInKey } from './sign-in-key.ts'

/** A server with signing in and a real OpenID provider, listening on a port of its own. */
export type SignInServer = {
  readonly app: FastifyInstance
  readonly baseUrl: string
  readonly pool: Kysely<unknown>
  readonly key: Uint8Array
  close(): Promise<void>
}

type Logins = { readonly owner: ClientConfig; readonly app: ClientConfig }
type Changed = (identities: Identities) => Identities

/** Starts it on a database that has people. `changed` may bend the identities for an attack. */
export async function startSignInServer(
  logins: Logins,
  gemeente: GemeenteId,
  changed?: Changed,
): Promise<SignInServer> {
  const port = await freePort()
  const baseUrl = `http://127.0.0.1:${port}`
  const key = randomBytes(32)
  await setSignInKey(logins.owner, key)
  const pool = openPool(logins.app)
  const demo = await openDemoIdentity(baseUrl, await readAccounts(logins.owner, gemeente))
  const identities = changed ? changed(demo.identities) : demo.identities
  const app = fastify()
  await app.register(cookie)
  await demo.mount(app)
  await registerSignIn(app, { pool, key, baseUrl, gemeente, identities })
  await app.listen({ port, host: '127.0.0.1' })
  return {
    app,
    baseUrl,
    pool,
    key,
    async close() {
      await app.close()
      await pool.destroy()
    },
  }
}

/** A browser of which only the cookies matter. */
export type TestBrowser = {
  readonly cookies: Map<string, string>
  /** One request, redirects not followed. */
  send(url: string, init?: RequestInit): Promise<Response>
  /** Follows redirects until an answer that is none, or an address that `until` knows. */
  follow(url: string, until?: (address: URL) => boolean): Promise<{ address: URL; response: Response }>
}

export function openBrowser(baseUrl: string): TestBrowser {
  const cookies = new Map<string, string>()
  const send = async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...Object.fromEntries(new Headers(init.headers)), cookie }
    const response = await fetch(new URL(url, baseUrl), { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  return {
    cookies,
    send,
    async follow(url, until = () => false) {
      let address = new URL(url, baseUrl)
      for (let step = 0; step < 20; step += 1) {
        const response = await send(address.href)
        const next = response.headers.get('location')
        if (next === null) return { address, response }
        address = new URL(next, address)
        if (until(address)) return { address, response }
      }
      throw new Error(`Redirects without end at ${address}`)
    },
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(/;\s*/)
  const name = pair.slice(0, pair.indexOf('='))
  const gone = attributes.some(
    (attribute) => /^max-age=0$/i.test(attribute) || /^expires=thu, 01 jan 1970/i.test(attribute),
  )
  if (gone) cookies.delete(name)
  else cookies.set(name, pair.slice(pair.indexOf('=') + 1))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** Everyone of this municipality who can sign in: whoever works there, and the residents who have an account. */
async function readAccounts(owner: ClientConfig, gemeente: GemeenteId): Promise<DemoAccount[]> {
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
