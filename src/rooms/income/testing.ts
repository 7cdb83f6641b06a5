import { sql } from 'kysely'
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
