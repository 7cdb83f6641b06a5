import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { type FactInput, type FactView, factView } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { latestPerSoort, lawsUsableFor, type Wet } from './fact.ts'
import { refuseAsked } from './refused.ts'

/**
 * Writes down a fact. What is known already, for this law or one whose facts may be used for it, is not asked again:
 * the refusal says what is known and `opnieuw` is the one tap to go on. What is known elsewhere is not mentioned (N02).
 */
export async function recordFact(trx: Write, person: PersonId, fact: FactInput): Promise<Outcome<Id<'household'>>> {
  if (fact.opnieuw === undefined) {
    const held = (await currentFacts(trx, person, fact.wet)).find(({ soort }) => soort === fact.soort)
    if (held) return refuseAsked(held)
  }
  const id = newId<'household'>()
  const { gemeente, actorKind, actorId, vandaag } = trx.context
  const { soort, waarde, herkomst, bron = null, dag = vandaag, wet, reden = null, opnieuw = null } = fact
  await appendEvent(trx, { stream: id, person, type: 'gegeven-opgeschreven', content: { soort, wet } })
  await sql`update household.fact set ended_at = rd.nu()
    where gemeente_id = ${gemeente} and person_id = ${person} and soort = ${soort} and wet = ${wet}
      and ended_at is null`.execute(trx)
  await sql`insert into household.fact
      (gemeente_id, id, person_id, soort, waarde, herkomst, bron, door, dag, wet, reden, opnieuw)
    values (${gemeente}, ${id}, ${person}, ${soort}, ${JSON.stringify(waarde)}::jsonb, ${herkomst}, ${bron},
            ${actorKind === 'medewerker' ? (actorId ?? null) : null}, ${dag}, ${wet}, ${reden}, ${opnieuw})`.execute(
    trx,
  )
  return id
}

/** What is known of a person and may be used for this law: of each kind the latest, with its origin and day. */
export async function currentFacts(trx: Read, person: PersonId, wet: Wet): Promise<readonly FactView[]> {
  const found = await sql<FactView>`${selectFacts} where f.gemeente_id = ${trx.context.gemeente}
    and f.person_id = ${person} and f.ended_at is null and f.wet = any (${lawsUsableFor(wet)}::text[])
    order by f.soort`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'inkomen', 3)
  return latestPerSoort(found.rows.map((row) => factView.parse(row)))
}

/** All that was ever written down of a person under laws that this purpose may use, the latest first. */
export async function listFacts(trx: Read, person: PersonId): Promise<readonly FactView[]> {
  const found = await sql<FactView>`${selectFacts} where f.gemeente_id = ${trx.context.gemeente}
    and f.person_id = ${person} order by f.at desc, f.soort`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'inkomen', 3)
  return found.rows.map((row) => factView.parse(row))
}

const selectFacts = sql`
  select f.id, f.soort, f.waarde, f.herkomst, f.bron, access.naam_van(f.door) as "doorNaam", f.dag, f.wet, f.reden, f.opnieuw, f.at,
         f.ended_at as "endedAt"
    from household.fact f`
