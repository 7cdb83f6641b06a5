-- Reckoning the whole chain anew takes minutes once there are millions of looks: it is done every day and on request, and
-- what came out is kept. Nothing but these functions writes it.
create table log.verification (
  gemeente_id text constraint log_verification_pk primary key,
  at timestamptz not null,
  looks bigint not null,
  sealed bigint not null,
  last_sealed timestamptz,
  faults jsonb not null
);
insert into rd.registry (relation, kind) values ('log.verification', 'stelsel');

create function log.keep_verification() returns void
language sql security definer set search_path = pg_catalog, pg_temp as
$$
  insert into log.verification (gemeente_id, at, looks, sealed, last_sealed, faults)
  select rd.gemeente(), rd.nu(), count(*), count(h.look_id), max(h.sealed_at),
         (select coalesce(jsonb_agg(jsonb_build_object('fault', v.fault, 'look', case when v.gemeente_id = rd.gemeente() then v.look_id end, 'seq', v.seq)), '[]')
            from log.verify() v where v.gemeente_id = rd.gemeente() or v.fault = 'broken')
    from log.look k left join log.chain h on h.gemeente_id = k.gemeente_id and h.look_id = k.id where k.gemeente_id = rd.gemeente()
  on conflict (gemeente_id) do update set at = excluded.at, looks = excluded.looks, sealed = excluded.sealed,
    last_sealed = excluded.last_sealed, faults = excluded.faults
$$;

-- Now, for who watches over it.
create function log.verify_now() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.grade('verwerking', 'gemeente') < 3 then perform rd.refuse('privacy_log_toezicht'); end if;
  perform log.keep_verification();
end
$$;

-- Once a day, by the worker, as soon as anything is sealed. Gives 1 when it was done.
create function log.verify_daily() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if (rd.current_context()).actor_kind is distinct from 'systeem'
      or not exists (select from log.chain h where h.gemeente_id = rd.gemeente()) or exists (select from log.verification v
      where v.gemeente_id = rd.gemeente() and v.at > rd.nu() - interval '1 day') then
    return 0;
  end if;
  perform log.keep_verification();
  return 1;
end
$$;

create function log.last_verification() returns table (at timestamptz, looks bigint, sealed bigint, last_sealed timestamptz, faults jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.grade('verwerking', 'gemeente') < 3 then perform rd.refuse('privacy_log_toezicht'); end if;
  return query select v.at, v.looks, v.sealed, v.last_sealed, v.faults from log.verification v where v.gemeente_id = rd.gemeente();
end
$$;
revoke execute on function log.keep_verification() from public;
grant execute on function log.verify_now(), log.last_verification() to rd_app;
grant execute on function log.verify_daily() to rd_worker;
drop function log.verify_here();
drop function log.state_here();
