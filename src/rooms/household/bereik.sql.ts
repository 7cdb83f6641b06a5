import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { type Kanaal, toSafeWays } from './bereik.ts'
import { type BereikInput, type BereikView, bereikView } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { refuseBy } from './refused.ts'

/**
 * How someone may be reached. With veilig contact the phone is the safe number, e-mail is gone and the address hidden:
 * also from the professional's page, because what is not shown cannot be dialled by mistake.
 */
export async function readBereik(trx: Read, person: PersonId): Promise<BereikView> {
  const known = (await findBereik(trx, person)) ?? empty
  const veilig = await findVeiligContact(trx, person)
  trx.look(person, 'bereikbaarheid', 2)
  const { kanaal, verblijf, tolk, version } = known
  const ways = toSafeWays(known, veilig && { veiligNummer: veilig.nummer })
  return bereikView.parse({
    kanaal,
    verblijf: veilig ? null : verblijf,
    tolk,
    version,
    ...ways,
    veilig: veilig ?? null,
  })
}

/**
 * Writes how to reach someone. `seen` is the version on the screen, undefined when nothing was known: 428 when
 * something is known after all, 409 when somebody was earlier.
 */
export async function setBereik(
  trx: Write,
  person: PersonId,
  bereik: BereikInput & { readonly seen?: number | undefined },
): Promise<Outcome<BereikView>> {
  await appendEvent(trx, { stream: newId(), person, type: 'bereik-gezet', content: {} })
  const { seen } = bereik
  const done =
    seen === undefined ? await insertBereik(trx, person, bereik) : await updateBereik(trx, person, { ...bereik, seen })
  if (!done) return refuseBy(seen === undefined ? 'household_version_needed' : 'household_bereik_version')
  return readBereik(trx, person)
}

/** From now on only a safe number and a visit. One tap: both the number and the hours may come later. */
export async function setVeiligContact(
  trx: Write,
  person: PersonId,
  veilig: { readonly nummer?: string | undefined; readonly tijden?: string | undefined },
): Promise<Outcome<BereikView>> {
  await appendEvent(trx, { stream: newId(), person, type: 'veilig-contact-gezet', content: {} })
  const { gemeente } = trx.context
  const { nummer = null, tijden = null } = veilig
  const changed = await sql`update household.veilig_contact
    set veilig_nummer = coalesce(${nummer}, veilig_nummer), veilige_tijden = coalesce(${tijden}, veilige_tijden)
    where gemeente_id = ${gemeente} and person_id = ${person} and tot is null`.execute(trx)
  if (changed.numAffectedRows === 0n) {
    await sql`insert into household.veilig_contact (gemeente_id, id, person_id, veilig_nummer, veilige_tijden)
      values (${gemeente}, ${newId()}, ${person}, ${nummer}, ${tijden})`.execute(trx)
  }
  return readBereik(trx, person)
}

/** Ends veilig contact. Nothing to end is a refusal: somebody was earlier, or the page is old. */
export async function endVeiligContact(trx: Write, person: PersonId): Promise<Outcome<BereikView>> {
  await appendEvent(trx, { stream: newId(), person, type: 'veilig-contact-beeindigd', content: {} })
  const ended = await sql`update household.veilig_contact set tot = rd.nu()
    where gemeente_id = ${trx.context.gemeente} and person_id = ${person} and tot is null`.execute(trx)
  if (ended.numAffectedRows !== 1n) return refuseBy('household_veilig_contact_kept')
  return readBereik(trx, person)
}

/** Whether a channel may be used for this person now. No, unless it is known that it may. */
export async function mayUse(trx: Read, person: PersonId, kanaal: Kanaal): Promise<boolean> {
  const found = await sql<{ may: boolean }>`
    select household.may_use(${trx.context.gemeente}, ${person}, ${kanaal}) as may`.execute(trx)
  return found.rows[0]?.may === true
}

type Row = Pick<BereikView, 'kanaal' | 'telefoon' | 'email' | 'verblijf' | 'tolk' | 'version'> & {
  postadres: string | null
}

const empty: Row = {
  kanaal: null,
  telefoon: null,
  email: null,
  postadres: null,
  verblijf: null,
  tolk: null,
  version: null,
}

async function findBereik(trx: Read, person: PersonId): Promise<Row | undefined> {
  const found = await sql<Row>`select kanaal, telefoon, email, postadres, verblijf, tolk, version
    from household.bereik where gemeente_id = ${trx.context.gemeente} and person_id = ${person}`.execute(trx)
  return found.rows[0]
}

async function findVeiligContact(trx: Read, person: PersonId) {
  const found = await sql<{ id: Id<'household'>; nummer: string | null; tijden: string | null; van: string }>`
    select veilig_nummer as nummer, veilige_tijden as tijden, van from household.veilig_contact
     where gemeente_id = ${trx.context.gemeente} and person_id = ${person} and (tot is null or tot > rd.nu())
     order by veilig_nummer nulls first limit 1`.execute(trx)
  return found.rows[0]
}

async function insertBereik(trx: Write, person: PersonId, bereik: BereikInput): Promise<boolean> {
  const { telefoon = null, email = null, postadres = null, verblijf = null, kanaal, tolk = null } = bereik
  const done = await sql`
    insert into household.bereik (gemeente_id, person_id, telefoon, email, postadres, verblijf, kanaal, tolk)
    values (${trx.context.gemeente}, ${person}, ${telefoon}, ${email}, ${postadres}, ${verblijf}, ${kanaal}, ${tolk})
    on conflict do nothing`.execute(trx)
  return done.numAffectedRows === 1n
}

async function updateBereik(trx: Write, person: PersonId, bereik: BereikInput & { seen: number }): Promise<boolean> {
  const { telefoon = null, email = null, postadres = null, verblijf = null, kanaal, tolk = null, seen } = bereik
  const done = await sql`update household.bereik
    set telefoon = ${telefoon}, email = ${email}, postadres = ${postadres}, verblijf = ${verblijf}, kanaal = ${kanaal},
        tolk = ${tolk}, version = version + 1
    where gemeente_id = ${trx.context.gemeente} and person_id = ${person} and version = ${seen}`.execute(trx)
  return done.numAffectedRows === 1n
}
