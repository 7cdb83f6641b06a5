-- Jobs only speed up what a sweep does anyway. A job is planned inside the transaction it belongs to, through one function;
-- the tables of the queue itself are not for rd_app.
create schema jobs;
grant usage on schema jobs to rd_app, rd_worker;

create function jobs.plan(p_task text, p_payload json default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.gemeente() is null then perform rd.refuse('rd_context_needed'); end if;
  perform graphile_worker.add_job(p_task, json_build_object('gemeente', rd.gemeente(), 'payload', p_payload),
    job_key => p_task || ':' || rd.gemeente());
end
$$;
grant execute on function jobs.plan(text, json) to rd_app, rd_worker;

-- Which municipalities a sweep visits.
create function jobs.gemeenten() returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select id from access.gemeente order by id $$;
grant execute on function jobs.gemeenten() to rd_worker;

-- The demo's clock: where it stood, kept by the sweep, so that a next start goes on from there and never back.
create function rd.keep_clock() returns void language sql security definer set search_path = pg_catalog, pg_temp as
$$ update rd.clock set demo_at = rd.nu(), real_at = transaction_timestamp() where rd.nu() > demo_at $$;
grant execute on function rd.keep_clock() to rd_worker;
