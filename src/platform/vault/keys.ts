import { hkdfSync, randomBytes } from 'node:crypto'
import pg, { type ClientConfig } from 'pg'
import { ConfigProblem } from '../config/config.ts'
import { openVault, openVaultWith, type Vault } from './vault.ts'

/** The key of the installation (32 bytes), and the one before it while that is being replaced. */
export type Installed = { readonly key: Buffer; readonly before?: Buffer | undefined }

/** How long one key seals, in days; what it sealed it opens for good. */
const sealsForDays = 365

type Row = { readonly id: string; readonly kind: 'seal' | 'find'; readonly wrapped: Buffer; readonly old: boolean }

/**
 * Opens the vault of this installation: the keys in the database, unwrapped by the key that is never there. The first
 * time they are those that one key alone used to give, so that nothing sealed before is lost. With `before` they are
 * wrapped anew by the new key; the old one is not needed after that. Throws ConfigProblem when no key fits.
 */
export async function openKeys(owner: ClientConfig, installed: Installed): Promise<Vault> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('set role rd_owner')
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('rodedraad.keys'))")
    const keys = await read(client, installed)
    if (keys.length === 0) keys.push(...(await first(client, installed)))
    if (!keys.some(({ kind, old }) => kind === 'seal' && !old))
      keys.push(await make(client, installed.key, { kind: 'seal', key: randomBytes(32) }))
    await client.query('commit')
    const sealing = keys.filter(({ kind }) => kind === 'seal').map(({ key }) => key)
    const finding = keys.find(({ kind }) => kind === 'find')
    if (!finding) throw new ConfigProblem('The key for finding is missing in access.wrapped_key.')
    return openVaultWith({ sealing: sealing.reverse(), finding: finding.key })
  } finally {
    await client.end()
  }
}

type Key = { readonly kind: 'seal' | 'find'; readonly key: Buffer; readonly old: boolean }

async function read(client: pg.Client, { key, before }: Installed): Promise<Key[]> {
  const found = await client.query<Row>(
    `select id, kind, wrapped, made_at < clock_timestamp() - make_interval(days => $1) as old from access.wrapped_key order by id`,
    [sealsForDays],
  )
  const keys: Key[] = []
  for (const { id, kind, wrapped, old } of found.rows) {
    const now = unwrap(key, wrapped, kind)
    const then = now ?? (before && unwrap(before, wrapped, kind))
    if (!then)
      throw new ConfigProblem(
        'DATA_KEY does not open the keys of this database. When it was replaced, give the old one as DATA_KEY_BEFORE.',
      )
    if (!now)
      await client.query('update access.wrapped_key set wrapped = $2 where id = $1', [id, wrap(key, then, kind)])
    keys.push({ kind, key: then, old })
  }
  return keys
}

/** What one key alone used to seal and find with. */
async function first(client: pg.Client, { key, before }: Installed): Promise<Key[]> {
  const legacy = (use: string) => Buffer.from(hkdfSync('sha256', before ?? key, '', `rodedraad ${use}`, 32))
  return [
    await make(client, key, { kind: 'seal', key: legacy('seal') }),
    await make(client, key, { kind: 'find', key: legacy('find') }),
  ]
}

async function make(client: pg.Client, by: Buffer, { kind, key }: Pick<Key, 'kind' | 'key'>): Promise<Key> {
  await client.query('insert into access.wrapped_key (kind, wrapped) values ($1, $2)', [kind, wrap(by, key, kind)])
  return { kind, key, old: false }
}

const wrap = (by: Buffer, key: Buffer, kind: string) => openVault(by).seal(key, `key|${kind}`)

function unwrap(by: Buffer, wrapped: Buffer, kind: string): Buffer | undefined {
  try {
    return openVault(by).open(wrapped, `key|${kind}`)
  } catch {
    return undefined
  }
}
