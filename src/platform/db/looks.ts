import { sql, type Transaction } from 'kysely'
import type { PersonId } from '../../shared/ids.ts'
import type { Grade } from './types.ts'

/**
 * Gathers what a transaction shows of whom, and writes it in one statement before commit: one row per person and
 * category with the highest grade. The response starts after commit, so nobody sees what was not logged.
 */
export function startLooks() {
  const seen = new Map<string, { person: PersonId; category: string; grade: Grade }>()
  return {
    note(person: PersonId, category: string, grade: Grade): void {
      const key = `${person} ${category}`
      const before = seen.get(key)
      if (!before || before.grade < grade) seen.set(key, { person, category, grade })
    },
    async save(trx: Transaction<unknown>): Promise<void> {
      if (seen.size === 0) return
      const rows = [...seen.values()]
      await sql`select log.looked(
        ${rows.map((row) => row.person)}::uuid[],
        ${rows.map((row) => row.category)}::text[],
        ${rows.map((row) => row.grade)}::smallint[])`.execute(trx)
    },
  }
}
