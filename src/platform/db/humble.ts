import { type Kysely, sql } from 'kysely'

/**
 * Throws when the role that the application logs in with could get round the rules: a superuser, one that bypasses row
 * security, one that owns a table of ours, or one that may become the owner. Called at start, before anything else.
 */
export async function assertHumble(pool: Kysely<unknown>): Promise<void> {
  const found = await sql<{ role: string; wrong: string | null }>`
    select r.rolname as role, case
      when r.rolsuper then 'is a superuser'
      when r.rolbypassrls then 'bypasses row security'
      when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relowner = r.oid and n.nspname !~ '^pg_') then 'owns tables'
      when pg_has_role(r.rolname, 'rd_owner', 'member') then 'may become the owner'
    end as wrong
    from pg_roles r where r.rolname = current_user`.execute(pool)
  const row = found.rows[0]
  if (!row || row.wrong) {
    throw new Error(
      `The role ${row?.role ?? 'unknown'} ${row?.wrong ?? 'is unknown'}; the application logs in as rd_app.`,
    )
  }
}
