import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import { toId } from '../../shared/ids.ts'
import { type TableView, tableView } from './contract.ts'

/**
 * All that is here about whoever asks: every table with personal data, also one that is new, each row as the purpose
 * `inzage` may read it. What is sealed (a BSN, the content of a file) is not among it: that has its own page.
 */
export async function aboutMe(trx: Read): Promise<readonly TableView[]> {
  const found = await sql`select tabel, regels from inzage.about_me()`.execute(trx)
  const person = toId<'person'>(trx.context.actorId ?? '')
  if (person && trx.context.actorKind === 'inwoner') trx.look(person, 'persoon', 3)
  return found.rows.map((row) => tableView.parse(row))
}
