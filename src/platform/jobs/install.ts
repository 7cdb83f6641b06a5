import { runMigrations } from 'graphile-worker'
import pg, { type ClientConfig } from 'pg'

/** The queue shuts its tables by row security to everyone but their owner; our two roles that work with it are let in. */
const opened = `
  do $$
  declare
    shut regclass;
  begin
    for shut in select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
    loop
      execute format('drop policy if exists rd_queue on %s', shut);
      execute format('create policy rd_queue on %s to rd_owner, rd_worker using (true) with check (true)', shut);
    end loop;
  end
  $$`

/**
 * Makes the queue's own tables and gives rd_worker what it needs of them; rd_app gets nothing and plans through
 * jobs.plan. Jobs that a killed worker still held are let go, because they would stay locked for hours.
 */
export async function installJobs(owner: ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 1 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await runMigrations({ pgPool: pool })
    await pool.query(opened)
    await pool.query(`
      grant usage on schema graphile_worker to rd_owner, rd_worker;
      grant select, insert, update, delete on all tables in schema graphile_worker to rd_owner, rd_worker;
      grant usage on all sequences in schema graphile_worker to rd_owner, rd_worker;
      grant execute on all functions in schema graphile_worker to rd_owner, rd_worker;
      update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at is not null;
      update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_at is not null;`)
  } finally {
    await pool.end()
  }
}
