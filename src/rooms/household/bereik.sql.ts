import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { Adres, HiddenAddress } from '../../shared/adres.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import type { Way } from './bereik.ts'
import { type BereikChanged, type BereikInput, type BereikView, bereikView } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { refuseBy } from './refused.ts'

type Row = Omit<BereikView, 'post' | 'veilig'> & {
  readonly postadres: string | null
  readonly hidden: boolean
  readonly nummer: string | null
  readonly tijden: string | null
  readonly van: string | null
}

/**
 * How someone may be reached. With veilig contact the phone is the safe number, e-mail is gone and the address hidden:
 * also from the professional's page, because what is not shown cannot be dialled by mistake. The database narrows it.
 */
export async function readBereik(trx: Read, person: PersonId): Promise<BereikView> {
  const found = await sql<Row>`
    select kanaal, telefoon, email, postadres, verblijf, tolk, version, hidden, veilig_nummer as nummer,
           veilige_tijden as tijden, veilig_van as van from household.ways_of(${person})`.execute(trx)
  trx.look(person, 'bereikbaarheid', 2)
  const { postadres, hidden, nummer, tijden, van, ...ways } = found.rows[0] ?? nothing
  return bereikView.parse({
    ...ways,
    post: toPost(postadres, hidden),
    veilig: van === null ? null : { nummer, tijden, van },
  })
}

/**
 * Writes how to reach someone. `seen` is the version on the screen, undefined when nothing was known: 428 when
 * something is known after all, 409 when somebody was earlier. Refused while there is veilig contact.
 */
export async function setBereik(
  trx: Write,
  person: PersonId,
  bereik: BereikInput & { readonly seen?: number | undefined },
): Promise<Outcome<BereikChanged>> {
  await appendEvent(trx, { stream: newId(), person, type: 'bereik-gezet', content: {} })
  const { seen } = bereik
  const done =
    seen === undefined ? await insertBereik(trx, person, bereik) : await updateBereik(trx, person, { ...bereik, seen })
  if (!done) return refuseBy(seen === undefined ? 'household_version_needed' : 'household_bereik_version')
  return changed(trx, person)
}

/** From now on only a safe number and a visit. One tap: both the number and the hours may come later. */
export async function setVeiligContact(
  trx: Write,
  person: PersonId,
  veilig: { readonly nummer?: string | undefined; readonly tijden?: string | undefined },
): Promise<Outcome<BereikChanged>> {
  await appendEvent(trx, { stream: newId(), person, type: 'veilig-contact-gezet', content: {} })
  const { gemeente } = trx.context
  const { nummer = null, tijden = null } = veilig
  const done = await sql`update household.veilig_contact
    set veilig_nummer = coalesce(${nummer}, veilig_nummer), veilige_tijden = coalesce(${tijden}, veilige_tijden)
    where gemeente_id = ${gemeente} and person_id = ${person} and tot is null`.execute(trx)
  if (done.numAffectedRows === 0n) {
    await sql`insert into household.veilig_contact (gemeente_id, id, person_id, veilig_nummer, veilige_tijden)
      values (${gemeente}, ${newId()}, ${person}, ${nummer}, ${tijden})`.execute(trx)
  }
  return changed(trx, person)
}

/** Ends veilig contact. Nothing to end is a refusal: somebody was earlier, or the page is old. */
export async function endVeiligContact(trx: Write, person: PersonId): Promise<Outcome<BereikChanged>> {
  await appendEvent(trx, { stream: newId(), person, type: 'veilig-contact-beeindigd', content: {} })
  const ended = await sql`update household.veilig_contact set tot = rd.nu()
    where gemeente_id = ${trx.context.gemeente} and person_id = ${person} and tot is null`.execute(trx)
  if (ended.numAffectedRows !== 1n) return refuseBy('household_veilig_contact_kept')
  return changed(trx, person)
}

/** Whether a way may be used for this person now. No, unless it is known that it may. */
export async function mayUse(trx: Read, person: PersonId, way: Way): Promise<boolean> {
  const found = await sql<{ may: boolean }>`
    select household.may_use(${trx.context.gemeente}, ${person}, ${way}) as may`.execute(trx)
  return found.rows[0]?.may === true
}

/** For who may not read it at all: nothing known, and hidden. */
const nothing: Row = {
  kanaal: null,
  telefoon: null,
  email: null,
  postadres: null,
  verblijf: null,
  tolk: null,
  version: null,
  hidden: true,
  nummer: null,
  tijden: null,
  van: null,
}

function toPost(postadres: string | null, hidden: boolean): BereikView['post'] {
  if (hidden) return new HiddenAddress()
  return postadres === null ? null : new Adres(postadres)
}

/** The answer to a command is kept with its key, so nothing of how to reach someone stands in it. */
async function changed(trx: Write, person: PersonId): Promise<BereikChanged> {
  const found = await sql<BereikChanged>`select version from household.bereik
    where gemeente_id = ${trx.context.gemeente} and person_id = ${person}`.execute(trx)
  return found.rows[0] ?? { version: null }
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
