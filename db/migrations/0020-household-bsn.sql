-- A person's BSN: never needed for anything, told until someone checked it, sealed by the application with a key that
-- the database does not have, and found again by a keyed hash.
create table household.bsn (
  gemeente_id text not null,
  person_id uuid not null,
  sealed bytea not null constraint household_bsn_sealed check (length(sealed) = 37),
  hash bytea not null constraint household_bsn_hash check (length(hash) = 32),
  opgegeven_op date not null,
  opgegeven_door uuid not null,
  gecontroleerd_met text constraint household_bsn_gecontroleerd_met check (gecontroleerd_met in ('document', 'brp')),
  gecontroleerd_op date,
  gecontroleerd_door uuid,
  status text not null generated always as (case when gecontroleerd_op is null then 'opgegeven' else 'gecontroleerd' end) stored,
  version integer not null default 1,
  constraint household_bsn_pk primary key (gemeente_id, person_id),
  constraint household_bsn_once unique (gemeente_id, hash),
  constraint household_bsn_person foreign key (gemeente_id, person_id) references household.person,
  constraint household_bsn_gecontroleerd check (num_nonnulls(gecontroleerd_met, gecontroleerd_op, gecontroleerd_door) in (0, 3))
);
call rd.protect('household.bsn', 'bsn', 3, 'person_id');
-- Not the hash: whoever reads it could match people with it. And nothing is written but by the two functions below.
grant select (gemeente_id, person_id, sealed, opgegeven_op, opgegeven_door, gecontroleerd_met, gecontroleerd_op,
  gecontroleerd_door, status, version) on household.bsn to rd_app;

insert into access.matrix (role, purpose, category, grade, reach, grond, van)
select role, 'hulpvraag', 'bsn', 3, 'persons', 'Wmo 2015 art. 5.2.9; Participatiewet art. 68; Wgs art. 8c', '2026-01-01'
  from unnest(array['balie', 'klantmanager', 'inkomensconsulent', 'wijkteam', 'teamleider']) as role;
insert into access.matrix (role, purpose, category, grade, reach, writes, grond, van)
values ('inwoner', 'inzage', 'bsn', 3, 'persons', false, 'AVG art. 15', '2026-01-01');

-- Nine digits; nine times the first, eight times the second and so on, less the last, makes a multiple of eleven.
create function household.elfproef(p_bsn text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as
$$
  select coalesce(p_bsn ~ '^[0-9]{9}$' and p_bsn <> '000000000' and (
    select sum(substr(p_bsn, n, 1)::integer * case n when 9 then -1 else 10 - n end) % 11 = 0
      from generate_series(1, case when p_bsn ~ '^[0-9]{9}$' then 9 else 0 end) as n), false)
$$;

-- Whether this server keeps what is handed to a statement out of its own log.
create function household.bsn_unlogged() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as
$$
  select current_setting('log_parameter_max_length_on_error') = '0' and (current_setting('log_parameter_max_length') = '0'
    or (current_setting('log_statement') <> 'all' and current_setting('log_min_duration_statement') = '-1'
      and current_setting('log_min_duration_sample') = '-1' and current_setting('log_transaction_sample_rate') = '0'))
$$;

-- Only a worker who helps this person writes or looks up a BSN: no resident, no visitor, no code, no job.
create function household.may_bsn(p_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or rd.writes('bsn') < 3 or (p_person = any (c.persons)) is not true then
    perform rd.refuse('household_bsn_worker');
  end if;
end
$$;

-- Writes what someone gave as their BSN. The number itself is looked at and forgotten; `p_seen` is the version on the
-- screen, null when there was none. A number that changes is told again, not checked.
create function household.give_bsn(p_person uuid, p_bsn text, p_sealed bytea, p_hash bytea, p_seen integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform household.may_bsn(p_person);
  if not household.bsn_unlogged() then perform rd.refuse('household_bsn_unlogged'); end if;
  if not household.elfproef(p_bsn) then perform rd.refuse('household_bsn_elfproef'); end if;
  if p_seen is null then
    insert into household.bsn (gemeente_id, person_id, sealed, hash, opgegeven_op, opgegeven_door)
    values (rd.gemeente(), p_person, p_sealed, p_hash, rd.vandaag(), rd.actor());
    return;
  end if;
  update household.bsn set sealed = p_sealed, hash = p_hash, opgegeven_op = rd.vandaag(), opgegeven_door = rd.actor(),
         gecontroleerd_met = null, gecontroleerd_op = null, gecontroleerd_door = null, version = version + 1
   where gemeente_id = rd.gemeente() and person_id = p_person and version = p_seen;
  if not found then perform rd.refuse('household_bsn_version'); end if;
end
$$;

-- That a worker compared the number with a document or the BRP, in their own name, today.
create function household.check_bsn(p_person uuid, p_met text, p_seen integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform household.may_bsn(p_person);
  update household.bsn set gecontroleerd_met = p_met, gecontroleerd_op = rd.vandaag(), gecontroleerd_door = rd.actor(),
         version = version + 1
   where gemeente_id = rd.gemeente() and person_id = p_person and version = p_seen;
  if not found then perform rd.refuse('household_bsn_version'); end if;
end
$$;

-- Who else has this number here: told only of someone whom the same worker helps as well.
create function household.bsn_holder(p_person uuid, p_hash bytea) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform household.may_bsn(p_person);
  return (select b.person_id from household.bsn b where b.gemeente_id = rd.gemeente() and b.hash = p_hash
    and b.person_id <> p_person and b.person_id = any (rd.persons()));
end
$$;
grant execute on function household.give_bsn(uuid, text, bytea, bytea, integer), household.check_bsn(uuid, text, integer),
  household.bsn_holder(uuid, bytea) to rd_app;
