import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId } from '../../shared/ids.ts'
import { type ClosedView, closedView } from './contract.ts'

/** Closes an address of ours, with why. Refused for the way in (N21), twice, or for what is no address. */
export async function closeAddress(
  trx: Write,
  { address, reden }: { readonly address: string; readonly reden: string },
): Promise<Id<'beheer'>> {
  const id = newId<'beheer'>()
  await sql`select beheer.close_address(${id}, ${address}, ${reden})`.execute(trx)
  return id
}

/** Opens it again. */
export async function openAddress(trx: Write, id: Id<'beheer'>): Promise<true> {
  await sql`select beheer.open_address(${id})`.execute(trx)
  return true
}

/** What is closed now, and what was before: the latest hundred. */
export async function listClosed(trx: Read): Promise<readonly ClosedView[]> {
  const found =
    await sql`select a.id, a.address, a.reden, access.naam_van(a.door) as door, a.at, a.opened_at as "openedAt"
    from beheer.closed_address a where a.gemeente_id = ${trx.context.gemeente}
   order by a.opened_at is not null, a.at desc limit 100`.execute(trx)
  return found.rows.map((row) => closedView.parse(row))
}
