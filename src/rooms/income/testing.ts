import { sql } from 'kysely'
import type { Client } from 'pg'
import { makeSession, type Town, type Worker } from '../../../tests/harness/town.ts'
import type { Write } from '../../platform/db/types.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import { aFact } from '../household/testing.ts'
import type { OutcomeInput } from './contract.ts'

/** A judgement about one kind, seen as it starts. */
export function anOutcome(parts: Partial<OutcomeInput> = {}): OutcomeInput {
  return { soort: 'minimabeleid', uitkomst: 'aangeboden', seen: 1, ...parts }
}

/** A question that can wait, in a thread of its own: from now on five outcomes stand for this person. */
export async function askQuestion(trx: Write, person: PersonId): Promise<string> {
  const [contact, thread] = [newId(), newId()]
  await sql`select regie.open_thread(${thread}, 'contact', ${person})`.execute(trx)
  await sql`insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, can_wait)
    values (${trx.context.gemeente}, ${contact}, ${person}, ${thread}, 'balie', true)`.execute(trx)
  return contact
}

const of = (soort: string, waarde: boolean | number | string) => aFact({ soort, waarde })

/** Facts of someone alone with nothing: with them the law gives exact amounts. */
export const aloneWithNothing = [
  of('iedereenGenoemd', true),
  of('geboortedatum', '1990-01-01'),
  of('woontInNederland', true),
  of('nederlander', true),
  ...['gedetineerd', 'onttrektZichAanStraf', 'vervultDienstplicht', 'staaktOfUitgesloten', 'nuBuitenNederland'].map(
    (soort) => of(soort, false),
  ),
  ...['vraagtVoorSchulden', 'uitreiziger', 'onbetaaldVerlof', 'inInrichting'].map((soort) => of(soort, false)),
  ...['inkomenUitArbeid', 'andereInkomsten', 'particulierPensioen'].map((soort) => of(soort, 0)),
  ...['bezittingen', 'schulden', 'overwaardeWoning', 'giftenDitJaar', 'kostenbesparendeBijdragenDitJaar'].map((soort) =>
    of(soort, 0),
  ),
  ...['geenOfLageWoonkosten', 'pasVanSchool', 'bijzondereInkomsten', 'bijzonderVermogen'].map((soort) =>
    of(soort, false),
  ),
  of('zorgverzekerd', true),
  of('toetsingsinkomen', 2_000_000),
  of('rendementsgrondslag', 0),
]

type Rule = { readonly gemeente: string; readonly naam: string; readonly waarde: unknown } & Readonly<
  Record<'vanaf' | 'bron' | 'door', string>
> & { readonly version: number }

/** A rule of a municipality as it comes to hold: announced, its list made (of nobody), adopted. */
export async function putRule(owner: Client, rule: Rule): Promise<void> {
  const { gemeente, naam, vanaf, version, waarde, bron, door } = rule
  const values = [gemeente, naam, vanaf, version, JSON.stringify(waarde), bron, door]
  await owner.query(
    `insert into reckoning.rule_change (gemeente_id, id, kind, naam, vanaf, version, waarde, bron, reden, door, adopted_by,
       package_version, listed_at, adopted_at)
     values ($1, gen_random_uuid(), 'gemeente', $2, $3, $4, $5, $6, 'Besluit van de raad.', $7, $7, '0.1.0', now(), now())`,
    values,
  )
  await owner.query(
    `insert into income.lokale_regel (gemeente_id, naam, vanaf, version, waarde, bron, reden, door)
     values ($1, $2, $3, $4, $5, $6, 'Besluit van de raad.', $7)`,
    values,
  )
}

/** An income consultant who works in a town on the given days (1 is Monday), with a session. */
export async function addConsultant(
  owner: Owner,
  { gemeente, team }: Pick<Town, 'gemeente' | 'team'>,
  parts: Hired,
): Promise<Worker> {
  const id = newId<'medewerker'>()
  const { naam, role = 'inkomensconsulent', werkdagen = [1, 2, 3, 4, 5, 6, 7] } = parts
  await owner.query('insert into access.medewerker values ($1::text, $2::uuid, $3, $4, $5, $6, $7, $8::smallint[])', [
    gemeente,
    id,
    `${role}-${id}`,
    naam,
    role,
    '0123 456 789',
    `${role}@voorbeeld.invalid`,
    werkdagen,
  ])
  await owner.query(
    `insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van)
     values ($1, $2, $3, $4, $5, rd.nu() - interval '1 year')`,
    [gemeente, newId(), id, team, role],
  )
  const token = await makeSession(owner, { gemeente, kind: 'medewerker', id })
  return { id, naam, token, caller: { kind: 'session', token } }
}

type Owner = Parameters<typeof makeSession>[0]
type Hired = { readonly naam: string; readonly role?: string; readonly werkdagen?: readonly number[] }
