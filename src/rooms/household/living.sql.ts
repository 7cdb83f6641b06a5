import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import {
  type MemberView,
  memberView,
  type NamedBirth,
  namedBirth,
  type RoleInput,
  type RoleView,
  roleView,
} from './contract.ts'
import { appendEvent } from './event.sql.ts'
import type { Relatie } from './role.ts'

/** Writes down that someone belongs to a person, as the person says. The other sees nothing of it on their own page. */
export async function addMember(
  trx: Write,
  person: PersonId,
  other: { readonly member: PersonId; readonly relatie: Relatie },
): Promise<Outcome<Id<'household'>>> {
  const id = newId<'household'>()
  await appendEvent(trx, { stream: id, person, type: 'hoort-erbij', content: { soort: other.relatie } })
  await sql`insert into household.membership (gemeente_id, id, person_id, member_id, relatie)
    values (${trx.context.gemeente}, ${id}, ${person}, ${other.member}, ${other.relatie})`.execute(trx)
  return id
}

/** Who belongs to a person, as that person says. Names are there for who may see them. */
export async function listMembers(trx: Read, person: PersonId): Promise<readonly MemberView[]> {
  const found = await sql<MemberView>`
    select m.id, m.member_id as member, p.naam, m.relatie from household.membership m
      left join household.person p on p.gemeente_id = m.gemeente_id and p.id = m.member_id
     where m.gemeente_id = ${trx.context.gemeente} and m.person_id = ${person} and m.tot is null
     order by m.van, m.id`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'huishouden', 2)
  for (const row of found.rows) if (row.naam !== null) trx.look(row.member, 'persoon', 1)
  return found.rows.map((row) => memberView.parse(row))
}

/** The days of birth of the partner and children that a person named, also for that person themselves; nothing else. */
export async function listNamedBirths(trx: Read, person: PersonId): Promise<readonly NamedBirth[]> {
  const found = await sql<NamedBirth>`
    select member, geboortedatum, sinds from household.named_births(${person})`.execute(trx)
  for (const { member } of found.rows) trx.look(member, 'persoon', 1)
  return found.rows.map((row) => namedBirth.parse(row))
}

/** Writes what a worker judged someone to be in one law. Two judgements about one day do not stand side by side. */
export async function setRole(trx: Write, person: PersonId, role: RoleInput): Promise<Outcome<Id<'household'>>> {
  const id = newId<'household'>()
  const { ander, wetRol, geldt, reden, van, tot = null } = role
  const { gemeente, actorId = null } = trx.context
  await appendEvent(trx, { stream: id, person, type: 'rol-vastgesteld', content: { soort: wetRol, geldt } })
  await sql`update household.role set tot = ${van}
    where gemeente_id = ${gemeente} and person_id = ${person} and ander_id = ${ander} and wet_rol = ${wetRol}
      and tot is null and van < ${van}`.execute(trx)
  await sql`insert into household.role
      (gemeente_id, id, person_id, ander_id, wet_rol, geldt, vastgesteld_door, reden, van, tot)
    values (${gemeente}, ${id}, ${person}, ${ander}, ${wetRol}, ${geldt}, ${actorId}, ${reden}, ${van}, ${tot})`.execute(
    trx,
  )
  return id
}

/** The judged roles of a person in the laws, also those that ended. */
export async function listRoles(trx: Read, person: PersonId): Promise<readonly RoleView[]> {
  const found = await sql<RoleView>`
    select id, ander_id as ander, wet_rol as "wetRol", geldt, vastgesteld_door as "vastgesteldDoor", reden, van, tot
      from household.role where gemeente_id = ${trx.context.gemeente} and person_id = ${person}
     order by van desc, id`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'huishouden', 3)
  return found.rows.map((row) => roleView.parse(row))
}
