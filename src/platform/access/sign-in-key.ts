import pg, { type ClientConfig } from 'pg'

/**
 * Gives the database the key (32 bytes) that sign-in proofs are checked with. `config` logs in as the owner or as
 * rd_migrate, at start-up; servers that share a database share the key. Throws on another length.
 */
export async function setSignInKey(config: ClientConfig, key: Uint8Array): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query('set role rd_owner')
    await client.query(
      'insert into access.sign_in_key (key) values ($1) on conflict (single) do update set key = excluded.key',
      [Buffer.from(key)],
    )
  } finally {
    await client.end()
  }
}
