import { sql } from 'kysely'
import type { Instant } from '../../shared/date.ts'
import { type ContactId, type Id, newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import type { Read, Write } from '../db/types.ts'
import { refuseBy } from './refused.ts'
import { cleanName, type FileType, mostBytes, typeOf } from './type.ts'

export type FileId = Id<'file'>

/** A file that came in. `naam` is what its sender called it; nothing else that was said of it is believed. */
export type FileInput = {
  readonly contact: ContactId
  readonly person: PersonId
  readonly naam: string
  readonly content: Uint8Array
}

/** That there is a file: what, how large (bytes), when and from whom. */
export type FileView = {
  readonly id: FileId
  readonly naam: string
  readonly type: FileType
  readonly size: number
  readonly at: Instant
  readonly own: boolean
  readonly door: string | null
}

/** Why a file is not taken, or undefined when it is: empty, larger than 10 MB, or not a pdf, png or jpeg by its content. */
export function faultOf(content: Uint8Array): ReturnType<typeof refuseBy> | undefined {
  if (content.length === 0) return refuseBy('files_file_empty')
  if (content.length > mostBytes) return refuseBy('files_file_size')
  return typeOf(content) ? undefined : refuseBy('files_file_type')
}

/** Keeps a file with a question, sealed. Refuses as `faultOf` does, and what is not for this caller. */
export async function storeFile(trx: Write, { contact, person, naam, content }: FileInput): Promise<Outcome<FileId>> {
  const type = typeOf(content)
  const fault = faultOf(content)
  if (fault || !type) return fault ?? refuseBy('files_file_type')
  const id: FileId = newId()
  const { gemeente } = trx.context
  await sql`insert into files.file (gemeente_id, id, person_id, contact_id, type, size)
    values (${gemeente}, ${id}, ${person}, ${contact}, ${type}, ${content.length})`.execute(trx)
  await sql`insert into files.file_content (gemeente_id, file_id, person_id, naam, sealed)
    values (${gemeente}, ${id}, ${person}, ${cleanName(naam, type)}, ${trx.vault.seal(content, aboutOf(trx, id))})`.execute(
    trx,
  )
  await sql`select rd.append_event('intake', ${contact}, ${person}, 'bestand-ontvangen', '{}')`.execute(trx)
  return id
}

/** The files of a question, the newest first; without their content. */
export async function listFiles(trx: Read, contact: ContactId): Promise<readonly FileView[]> {
  const found = await sql<FileView & { person: PersonId }>`
    select f.id, f.person_id as person, c.naam, f.type, f.size, f.at, f.actor_kind = 'inwoner' as own,
           access.naam_van(f.actor_id) as door
      from files.file f join files.file_content c on c.gemeente_id = f.gemeente_id and c.file_id = f.id
     where f.gemeente_id = ${trx.context.gemeente} and f.contact_id = ${contact} order by f.at desc, f.id`.execute(trx)
  return found.rows.map(({ person, ...file }) => {
    trx.look(person, 'hulpvraag', 3)
    return file
  })
}

/** One file with its content. Refuses with 404 what is not here or not for this caller. */
export async function readFile(
  trx: Read,
  id: FileId,
): Promise<Outcome<{ readonly naam: string; readonly type: FileType; readonly content: Buffer }>> {
  const found = await sql<{ person: PersonId; naam: string; type: FileType; sealed: Buffer }>`
    select f.person_id as person, c.naam, f.type, c.sealed
      from files.file f join files.file_content c on c.gemeente_id = f.gemeente_id and c.file_id = f.id
     where f.gemeente_id = ${trx.context.gemeente} and f.id = ${id}`.execute(trx)
  const row = found.rows[0]
  if (!row) return refuseBy('files_file_known')
  trx.look(row.person, 'hulpvraag', 3)
  return { naam: row.naam, type: row.type, content: trx.vault.open(row.sealed, aboutOf(trx, id)) }
}

/** Which file it is, sealed along: content that was moved to another row does not open. */
function aboutOf(trx: Read, id: FileId): string {
  return `file|${trx.context.gemeente}|${id}`
}
