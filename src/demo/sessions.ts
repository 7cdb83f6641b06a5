import { randomBytes, randomUUID } from 'node:crypto'
import pg, { type ClientConfig } from 'pg'
import type { Caller } from '../platform/db/types.ts'
import type { ContactId, MedewerkerId, PersonId } from '../shared/ids.ts'

/** Someone of the demo who acts while it is loaded. */
export type Actor = { readonly id: MedewerkerId; readonly caller: Caller }

/** Someone of the demo once they have asked: who, their contact, and who answers. */
export type Asked = { readonly person: PersonId; readonly contact: ContactId; readonly answers: Actor }

/** The owner's side of loading the demo: what no screen can do, for a database that has no people yet. */
export type DemoOwner = {
  isEmpty(): Promise<boolean>
  run(text: string): Promise<void>
  /** A short session for a worker, by subject. */
  actAs(subject: string): Promise<Actor>
  /** Tells which person a resident is who signs in with this subject. */
  letIn(subject: string, person: PersonId): Promise<void>
  /** Gives a worker a face. */
  showFace(subject: string, png: Buffer): Promise<void>
  close(): Promise<void>
}

const gemeente = 'GM9901'

/** Opens the owner's side. Sessions made here end when it closes. */
export async function openDemoOwner(login: ClientConfig): Promise<DemoOwner> {
  const client = new pg.Client(login)
  await client.connect()
  const made: string[] = []
  return {
    isEmpty: async () => (await client.query('select from access.gemeente')).rowCount === 0,
    run: async (text) => {
      await client.query(text)
    },
    actAs: async (subject) => {
      const token = randomBytes(32).toString('base64url')
      const session = randomUUID()
      const found = await client.query<{ id: MedewerkerId }>(
        `insert into access.session (id, token_hash, gemeente_id, actor_kind, actor_id, made_at, last_seen, expires_at)
         select $1, sha256(convert_to($2, 'UTF8')), m.gemeente_id, 'medewerker', m.id, now(), now(), now() + interval '1 hour'
           from access.medewerker m where m.gemeente_id = $3 and m.subject = $4 returning actor_id as id`,
        [session, token, gemeente, subject],
      )
      const row = found.rows[0]
      if (!row) throw new Error(`nobody in the demo is called ${subject}`)
      made.push(session)
      return { id: row.id, caller: { kind: 'session', token } }
    },
    letIn: async (subject, person) => {
      await client.query('insert into access.inwoner values ($1, $2, $3)', [gemeente, subject, person])
    },
    showFace: async (subject, png) => {
      await client.query(
        "insert into access.photo select gemeente_id, id, 'image/png', $1 from access.medewerker where subject = $2",
        [png, subject],
      )
    },
    close: async () => {
      await client.query('delete from access.session where id = any($1)', [made])
      await client.end()
    },
  }
}
