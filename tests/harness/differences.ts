import type { LightMyRequestResponse } from 'fastify'
import type pg from 'pg'

/** What someone can tell an answer by, once what differs from request to request is taken out. */
export function seenIn(answer: LightMyRequestResponse, ids: readonly string[]): string {
  const { statusCode, headers, body } = answer
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none'
  const told = ['content-type', 'cache-control', 'location', 'set-cookie', 'content-disposition', 'etag']
  const text = JSON.stringify([statusCode, told.map((name) => headers[name]), body])
  const plain = text.replaceAll(nonce, 'NONCE').replaceAll(encodeURIComponent(nonce), 'NONCE')
  return ids
    .reduce((all, id) => all.replaceAll(id, 'ID'), plain)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'KEY')
    .replace(/(uitloggen|concept)=[\w-]+/g, '$1=SEALED')
}

/** A fingerprint of everything a municipality has, table by table; what only tells that someone was seen is left out. */
export async function fingerprintOf(owner: pg.Client, gemeente: string): Promise<Record<string, string>> {
  const tables = await owner.query<{ name: string }>(
    `select distinct format('%I.%I', c.table_schema, c.table_name) as name
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.column_name = 'gemeente_id' and t.table_type = 'BASE TABLE' order by 1`,
  )
  const prints: Record<string, string> = {}
  for (const { name } of tables.rows) {
    if (name === 'access.session' || name === 'rd.context') continue
    const { rows } = await owner.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print
         from ${name} t where gemeente_id = $1`,
      [gemeente],
    )
    prints[name] = rows[0]?.print ?? ''
  }
  return prints
}
