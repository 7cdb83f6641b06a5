-- Who looked at whom, for what: written in the transaction that looks, sealed into a chain a moment later.
create schema log;
grant usage on schema log to rd_app, rd_worker;

create table log.look (
  gemeente_id text not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null,
  written_at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id uuid,
  actor_role text not null,
  purpose text not null,
  person_id uuid not null,
  category text not null,
  grade smallint not null constraint log_look_grade check (grade between 1 and 3),
  trace_id text,
  constraint log_look_pk primary key (gemeente_id, id)
);
create index log_look_by_person on log.look (gemeente_id, person_id, at desc);
create index log_look_by_written on log.look (written_at);

create table log.chain (
  seq bigint generated always as identity constraint log_chain_pk primary key,
  gemeente_id text not null,
  look_id uuid not null,
  sealed_at timestamptz not null default clock_timestamp(),
  digest bytea not null,
  hash bytea not null,
  constraint log_chain_look unique (gemeente_id, look_id)
);

create function log.digest(l log.look) returns bytea language sql immutable set search_path = pg_catalog, pg_temp as
$$
  select sha256(convert_to(concat_ws('|', l.gemeente_id, l.id, extract(epoch from l.at), extract(epoch from l.written_at),
    l.actor_kind, coalesce(l.actor_id::text, ''), l.actor_role, l.purpose, l.person_id, l.category, l.grade,
    coalesce(l.trace_id, '')), 'UTF8'))
$$;

-- Whether this transaction is about a person: they are helped, it is their question that the code belongs to, or someone
-- who is helped named them, and then no more than who they are.
create function log.sees(c rd.context, p_person uuid, p_grade smallint) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as
$$
begin
  return p_person = any(c.persons) or exists (select from intake.contact k
    where k.gemeente_id = c.gemeente_id and k.id = c.contact_id and k.person_id = p_person)
    or (p_grade = 1 and exists (select from household.membership m
      where m.gemeente_id = c.gemeente_id and m.person_id = any(c.persons) and m.member_id = p_person and m.tot is null));
end
$$;

-- One row a person and category that this transaction showed, and may show: nobody fills the log of someone else with what
-- was not seen. The actor comes from the context, never from the caller.
create function log.looked(p_persons uuid[], p_categories text[], p_grades smallint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.gemeente_id is null then perform rd.refuse('rd_context_needed'); end if;
  if exists (select from unnest(p_persons, p_categories, p_grades) as l (person_id, category, grade)
      where (access.lives_here(c.gemeente_id, l.person_id) and (l.grade <= rd.grade(l.category, 'gemeente')
        or (l.grade <= rd.grade(l.category, 'persons') and log.sees(c, l.person_id, l.grade)))) is not true) then
    perform rd.refuse('log_look_allowed');
  end if;
  insert into log.look (gemeente_id, at, actor_kind, actor_id, actor_role, purpose, person_id, category, grade, trace_id)
  select c.gemeente_id, rd.nu(), c.actor_kind, c.actor_id, array_to_string(c.roles, ','), c.purpose, l.person_id,
         l.category, max(l.grade), c.trace_id
    from unnest(p_persons, p_categories, p_grades) as l (person_id, category, grade)
   group by l.person_id, l.category;
end
$$;
grant execute on function log.looked(uuid[], text[], smallint[]) to rd_app, rd_worker;

-- One sealer at a time takes what is not in the chain yet. Gives how many rows it sealed.
create function log.seal() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  previous bytea;
  l log.look;
  sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('rodedraad.seal')) then return 0; end if;
  select hash into previous from log.chain order by seq desc limit 1;
  for l in select k.* from log.look k where not exists
      (select from log.chain h where h.gemeente_id = k.gemeente_id and h.look_id = k.id)
      order by k.written_at, k.id limit 10000
  loop
    previous := sha256(coalesce(previous, ''::bytea) || log.digest(l));
    insert into log.chain (gemeente_id, look_id, digest, hash) values (l.gemeente_id, l.id, log.digest(l), previous);
    sealed := sealed + 1;
  end loop;
  return sealed;
end
$$;

-- What is wrong with the log: 'removed', 'changed', 'inserted' (sealed long after it says it was written) or 'broken'
-- (the chain itself). No rows means it is whole. p_head is a head kept elsewhere: a chain rebuilt from start differs.
create function log.verify(p_head_seq bigint default null, p_head bytea default null)
returns table (fault text, gemeente_id text, look_id uuid, seq bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select 'removed', h.gemeente_id, h.look_id, h.seq from log.chain h
   where not exists (select from log.look k where k.gemeente_id = h.gemeente_id and k.id = h.look_id)
  union all
  select 'changed', h.gemeente_id, h.look_id, h.seq from log.chain h
    join log.look k on k.gemeente_id = h.gemeente_id and k.id = h.look_id where log.digest(k) <> h.digest
  union all
  select 'inserted', k.gemeente_id, k.id, h.seq from log.look k
    left join log.chain h on h.gemeente_id = k.gemeente_id and h.look_id = k.id
   where coalesce(h.sealed_at, clock_timestamp()) > k.written_at + interval '10 minutes'
      or k.written_at > coalesce(h.sealed_at, clock_timestamp())
  union all
  select 'broken', h.gemeente_id, h.look_id, h.seq from
    (select c.*, lag(c.hash) over (order by c.seq) as before from log.chain c) h
   where h.hash <> sha256(coalesce(h.before, ''::bytea) || h.digest)
  union all
  select 'broken', null, null, p_head_seq where p_head_seq is not null
     and not exists (select from log.chain c where c.seq = p_head_seq and c.hash = p_head)
$$;

create function log.head() returns table (seq bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select c.seq, c.hash from log.chain c order by c.seq desc limit 1 $$;

grant execute on function log.seal(), log.head() to rd_worker;
grant execute on function log.verify(bigint, bytea) to rd_worker, rd_app;

call rd.protect('log.look', 'verwerking', 1, 'person_id');
grant select on log.look to rd_app;
insert into rd.registry (relation, kind) values ('log.chain', 'stelsel');
