import { type Bewijs, bewijsVan, type Invoer, leesBewijs, type Uitkomst } from '@rodedraad/law'
import { type RawBuilder, sql } from 'kysely'
import law from '../../../law/package.json' with { type: 'json' }
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day, Instant } from '../../shared/date.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { workOut } from './compute.sql.ts'
import { type ReceiptView, receiptView } from './contract.ts'
import { appendEvent } from './outcome.sql.ts'
import { toKeptProbables } from './probable.ts'
import { refuseBy } from './refused.ts'

/** A kept answer with all it was made of. */
export type KeptReceipt = ReceiptView & { readonly person: PersonId; readonly bewijs: Bewijs }

/** Computes and keeps the answer as it was: day, facts with origin, version of the law and the whole tree. */
export async function keepReceipt(trx: Write, person: PersonId, peildatum?: Day): Promise<Outcome<Id<'receipt'>>> {
  const done = await workOut(trx, person, peildatum ?? trx.context.vandaag)
  if (isRefused(done)) return done
  const id = newId<'receipt'>()
  const bewijs = bewijsVan(done.invoer, done.uitkomsten, law.version)
  await appendEvent(trx, person, { type: 'berekening-bewaard', content: { kenmerk: id } })
  await sql`insert into income.receipt (gemeente_id, id, person_id, peildatum, package_version, receipt)
    values (${trx.context.gemeente}, ${id}, ${person}, ${done.view.peildatum}, ${law.version}, ${JSON.stringify(bewijs)}::jsonb)`.execute(
    trx,
  )
  return id
}

/** The kept answers of someone, the latest first, shown as they were and not computed again. At most ten. */
export async function listReceipts(trx: Read, person: PersonId): Promise<readonly ReceiptView[]> {
  const found = await select(trx, sql`person_id = ${person} order by at desc limit 10`)
  if (found.length > 0) trx.look(person, 'inkomen', 3)
  return found
}

/** One kept answer of someone, whole. 404 when it is not theirs or not here. */
export async function readReceipt(trx: Read, person: PersonId, id: Id<'receipt'>): Promise<Outcome<KeptReceipt>> {
  const [found] = await select(trx, sql`person_id = ${person} and id = ${id}`)
  if (!found) return refuseBy('income_receipt_known')
  trx.look(person, 'inkomen', 3)
  return found
}

/**
 * The last kept answer of each person of the municipality, in the order of their ids, at most `most` beyond `after`: for
 * the worker that sees whom a rule touches. Nobody else sees more than the people they help.
 */
export async function lastReceipts(trx: Read, most: number, after?: PersonId): Promise<readonly KeptReceipt[]> {
  const found = await select(
    trx,
    sql`id in (select distinct on (r.person_id) r.id from income.receipt r
          where r.gemeente_id = ${trx.context.gemeente} and (${after ?? null}::uuid is null or r.person_id > ${after ?? null}::uuid)
          order by r.person_id, r.at desc limit ${most}) order by person_id`,
  )
  for (const { person } of found) trx.look(person, 'berekening', 3)
  return found
}

type Row = {
  readonly id: Id<'receipt'>
  readonly person: PersonId
  readonly peildatum: Day
  readonly packageVersion: string
  readonly at: Instant
  readonly doorNaam: string | null
  readonly receipt: unknown
  readonly feiten: Invoer
  readonly uitkomsten: readonly Uitkomst[]
}

async function select(trx: Read, which: RawBuilder<unknown>): Promise<readonly KeptReceipt[]> {
  const found = await sql<Row>`
    select id, person_id as person, peildatum, package_version as "packageVersion", at, access.naam_van(door) as "doorNaam",
           receipt, feiten, uitkomsten
      from income.receipt where gemeente_id = ${trx.context.gemeente} and ${which}`.execute(trx)
  return found.rows.map(({ person, ...row }) => {
    const bewijs = bewijsIn(row)
    return { ...receiptView.parse({ ...row, probable: toKeptProbables(bewijs) }), person, bewijs }
  })
}

/** A receipt of the law; an answer that was kept before there were any becomes one, with nothing worked out anew. */
function bewijsIn({ receipt, feiten, uitkomsten, packageVersion }: Omit<Row, 'person'>): Bewijs {
  if (receipt === null) return bewijsVan(feiten, uitkomsten, packageVersion)
  const read = leesBewijs(receipt)
  if (read.goed) return read.bewijs
  throw new Error(`a kept receipt is not whole: ${read.fouten.map(({ plaats }) => plaats).join(', ')}`)
}
