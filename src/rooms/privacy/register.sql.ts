import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import {
  type MatrixRowView,
  matrixRowView,
  type ProcessingInput,
  type ProcessingView,
  processingView,
} from './register-contract.ts'

/** The register of processing activities: each activity with all its versions, the latest first. */
export async function listProcessing(trx: Read): Promise<readonly ProcessingView[]> {
  const found =
    await sql`select p.code, p.version, p.wet, p.grond, p.categories, p.persons, p.roles, p.bewaartermijn, p.bron,
      p.reden, access.naam_van(p.door) as door, p.van, p.tot, jsonb_build_object('nl', u.uitleg_nl, 'en', u.uitleg_en) as doel
    from privacy.processing p join access.purpose u on u.code = p.purpose
   where p.gemeente_id = ${trx.context.gemeente} order by p.code, p.version desc`.execute(trx)
  return found.rows.map((row) => processingView.parse(row))
}

/** Changes an activity from a day on: a new version, with its reason. Gives its number. For the privacy officer alone. */
export async function changeProcessing(trx: Write, input: ProcessingInput): Promise<number> {
  const { code, seen, van, reden, grond, categories, persons, roles, bewaartermijn, bron } = input
  const made = await sql<{
    version: number
  }>`select privacy.change_processing(${code}, ${seen}, ${van}::date, ${reden}, ${grond},
    ${categories}, ${persons}, ${roles}, ${bewaartermijn}, ${bron}) as version`.execute(trx)
  return made.rows[0]?.version ?? 0
}

/** The sharing matrix as it holds, with the rows that wait for a law: which law may give what to which, and why not. */
export async function listMatrix(trx: Read): Promise<readonly MatrixRowView[]> {
  const found =
    await sql`select s.origin, s.target, s.category, s.basis, s.grade, s.artikel, s.open, s.question, s.van, s.bron,
      s.switch, w.van as "switchVan"
    from privacy.sharing s left join privacy.wet w on w.code = s.switch
   where s.van <= rd.vandaag() and (s.tot is null or s.tot > rd.vandaag())
   order by s.origin, s.target, s.category, s.switch nulls first`.execute(trx)
  return found.rows.map((row) => matrixRowView.parse(row))
}
