-- Who acts, for which municipality and purpose: one row a transaction, written only by the entry functions.
-- Policies read this row and nothing else: no setting that a client can change decides what it sees.
alter default privileges revoke execute on functions from public;
create schema rd;
grant usage on schema rd to rd_app, rd_worker;

-- In demo mode the time runs from an anchor; without a row it is the real time. Nobody hands a time in.
create table rd.clock (
  single boolean constraint rd_clock_pk primary key default true constraint rd_clock_one check (single),
  demo_at timestamptz not null,
  real_at timestamptz not null
);

create function rd.nu() returns timestamptz language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce((select demo_at + (transaction_timestamp() - real_at) from rd.clock), transaction_timestamp()) $$;

create function rd.vandaag() returns date language sql stable set search_path = pg_catalog, pg_temp as
$$ select (rd.nu() at time zone 'Europe/Amsterdam')::date $$;

-- What every table of personal data is: which category, and how much it tells. 1 bekend, 2 signaal, 3 inhoud.
create table rd.registry (
  relation regclass constraint rd_registry_pk primary key,
  kind text not null constraint rd_registry_kind check (kind in ('persoonsgegeven', 'personeel', 'stelsel')),
  category text,
  grade smallint constraint rd_registry_grade check (grade between 1 and 3),
  constraint rd_registry_whole check ((kind = 'persoonsgegeven') = (category is not null and grade is not null))
);

create unlogged table rd.context (
  backend integer constraint rd_context_pk primary key,
  xid xid8 not null,
  actor_kind text not null constraint rd_context_actor
    check (actor_kind in ('medewerker', 'inwoner', 'terugkomcode', 'bezoeker', 'systeem')),
  actor_id uuid,
  gemeente_id text not null,
  purpose text not null,
  roles text[] not null,
  persons uuid[] not null,
  contact_id uuid,
  trace_id text
);

create function rd.current_context() returns rd.context
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select c from rd.context c where c.backend = pg_backend_pid() and c.xid = pg_current_xact_id_if_assigned() $$;

create function rd.gemeente() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select (rd.current_context()).gemeente_id $$;

create function rd.persons() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce((rd.current_context()).persons, '{}') $$;

create function rd.contact() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select (rd.current_context()).contact_id $$;

create function rd.actor() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select (rd.current_context()).actor_id $$;

-- Refuses by the name of a rule, so that one list of sentences serves checks, keys and functions alike.
create function rd.refuse(p_rule text) returns void language plpgsql set search_path = pg_catalog, pg_temp as
$$ begin raise exception 'refused: %', p_rule using errcode = '23514', constraint = p_rule; end $$;

-- The one place where a context is written. A transaction has one context, for good.
create function rd.enter(p_context rd.context) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  p_context.backend := pg_backend_pid();
  p_context.xid := pg_current_xact_id();
  if exists (select from rd.context c where c.backend = p_context.backend and c.xid = p_context.xid) then
    perform rd.refuse('rd_context_once');
  end if;
  delete from rd.context c where c.backend = p_context.backend;
  insert into rd.context select p_context.*;
end
$$;

insert into rd.registry (relation, kind) values
  ('rd.clock', 'stelsel'), ('rd.registry', 'stelsel'), ('rd.context', 'stelsel');
grant execute on function rd.nu(), rd.vandaag(), rd.gemeente(), rd.persons(), rd.contact(), rd.actor(), rd.refuse(text) to rd_app, rd_worker;
