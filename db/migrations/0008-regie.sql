-- Who answers. Every open contact, aanvraag, line or plan is a thread; a thread is open in periods; over those periods
-- the intervals of who answers fit exactly: no gap, no overlap, never ahead of time.
create schema regie;
grant usage on schema regie to rd_app, rd_worker;

-- The team that stands at the front, per municipality: it always names a person (roster, else its lead).
create table regie.front_team (
  gemeente_id text constraint regie_front_team_pk primary key,
  team_id uuid not null,
  constraint regie_front_team_team foreign key (gemeente_id, team_id) references access.team
);

create table regie.duty (
  gemeente_id text not null,
  team_id uuid not null,
  day date not null,
  medewerker_id uuid not null,
  constraint regie_duty_pk primary key (gemeente_id, team_id, day),
  constraint regie_duty_team foreign key (gemeente_id, team_id) references access.team,
  constraint regie_duty_medewerker foreign key (gemeente_id, medewerker_id) references access.medewerker
);

-- That someone is away and who stands in; never why.
create table regie.absence (
  gemeente_id text not null,
  id uuid not null,
  medewerker_id uuid not null,
  waarnemer_id uuid,
  van timestamptz not null,
  tot timestamptz,
  constraint regie_absence_pk primary key (gemeente_id, id),
  constraint regie_absence_medewerker foreign key (gemeente_id, medewerker_id) references access.medewerker,
  constraint regie_absence_waarnemer foreign key (gemeente_id, waarnemer_id) references access.medewerker,
  constraint regie_absence_other check (waarnemer_id <> medewerker_id),
  constraint regie_absence_period check (tot is null or tot > van),
  constraint regie_absence_one exclude using gist
    (gemeente_id with =, medewerker_id with =, tstzrange(van, tot) with &&)
);

create table regie.thread (
  gemeente_id text not null,
  id uuid not null,
  soort text not null constraint regie_thread_soort check (soort in ('contact', 'aanvraag', 'lijn', 'plan')),
  person_id uuid not null,
  team_id uuid not null,
  constraint regie_thread_pk primary key (gemeente_id, id),
  constraint regie_thread_whose unique (gemeente_id, id, person_id),
  constraint regie_thread_person foreign key (gemeente_id, person_id) references household.person,
  constraint regie_thread_team foreign key (gemeente_id, team_id) references access.team
);
create index regie_thread_by_person on regie.thread (gemeente_id, person_id);

create table regie.thread_period (
  gemeente_id text not null,
  thread_id uuid not null,
  person_id uuid not null,
  van timestamptz not null,
  tot timestamptz,
  constraint regie_thread_period_pk primary key (gemeente_id, thread_id, van),
  constraint regie_thread_period_thread
    foreign key (gemeente_id, thread_id, person_id) references regie.thread (gemeente_id, id, person_id),
  constraint regie_thread_period_order check (tot is null or tot > van),
  constraint regie_thread_period_one exclude using gist
    (gemeente_id with =, thread_id with =, tstzrange(van, tot) with &&)
);

create table regie.aanspreekpunt (
  gemeente_id text not null,
  id uuid not null default gen_random_uuid(),
  thread_id uuid not null,
  person_id uuid not null,
  medewerker_id uuid not null,
  grond text not null constraint regie_aanspreekpunt_grond
    check (grond in ('dienstrooster', 'kent-u-al', 'heropend', 'overdracht', 'vertrek')),
  van timestamptz not null,
  tot timestamptz,
  constraint regie_aanspreekpunt_pk primary key (gemeente_id, id),
  constraint regie_aanspreekpunt_thread
    foreign key (gemeente_id, thread_id, person_id) references regie.thread (gemeente_id, id, person_id),
  constraint regie_aanspreekpunt_medewerker foreign key (gemeente_id, medewerker_id) references access.medewerker,
  constraint regie_aanspreekpunt_order check (tot is null or tot > van),
  constraint regie_aanspreekpunt_one exclude using gist
    (gemeente_id with =, thread_id with =, tstzrange(van, tot) with &&)
);
create index regie_aanspreekpunt_by_medewerker on regie.aanspreekpunt (gemeente_id, medewerker_id) where tot is null;
create index regie_aanspreekpunt_by_thread on regie.aanspreekpunt (gemeente_id, thread_id);

call rd.protect('regie.thread', 'regie', 1, 'person_id');
call rd.protect('regie.thread_period', 'regie', 1, 'person_id');
call rd.protect('regie.aanspreekpunt', 'regie', 1, 'person_id');
grant select on regie.thread, regie.thread_period, regie.aanspreekpunt to rd_app, rd_worker;
call rd.make_events('regie', 'regie');

insert into rd.registry (relation, kind) values
  ('regie.front_team', 'personeel'), ('regie.duty', 'personeel'), ('regie.absence', 'personeel');
alter table regie.duty enable row level security;
alter table regie.absence enable row level security;
create policy regie_duty_own on regie.duty using (gemeente_id = (select rd.gemeente()))
  with check (gemeente_id = (select rd.gemeente()) and (select rd.grade('rooster', 'gemeente')) >= 1);
create policy regie_absence_own on regie.absence using (gemeente_id = (select rd.gemeente()))
  with check (gemeente_id = (select rd.gemeente()) and (select rd.grade('rooster', 'gemeente')) >= 1);
grant select, insert, update (medewerker_id) on regie.duty to rd_app;
grant select, insert, update (waarnemer_id, tot) on regie.absence to rd_app;
grant select on regie.front_team to rd_app, rd_worker;

-- Exactly one person answers over exactly the open periods. Locks the thread first, so that two at once take turns.
create function regie.tiles() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := coalesce(new.gemeente_id, old.gemeente_id);
  t uuid := coalesce(new.thread_id, old.thread_id);
begin
  perform 1 from regie.thread where gemeente_id = g and id = t for no key update;
  if (select range_agg(tstzrange(van, tot)) from regie.thread_period where gemeente_id = g and thread_id = t)
     is distinct from
     (select range_agg(tstzrange(van, tot)) from regie.aanspreekpunt where gemeente_id = g and thread_id = t) then
    perform rd.refuse('regie_aanspreekpunt_tiles');
  end if;
  if tg_table_name = 'aanspreekpunt' and not exists (select from regie.event e
      where e.gemeente_id = g and e.stream_id = t and e.xid = pg_current_xact_id()) then
    perform rd.refuse('regie_aanspreekpunt_explained');
  end if;
  return null;
end
$$;
create constraint trigger regie_aanspreekpunt_tiles after insert or update or delete on regie.aanspreekpunt
  deferrable initially deferred for each row execute function regie.tiles();
create constraint trigger regie_thread_period_tiles after insert or update or delete on regie.thread_period
  deferrable initially deferred for each row execute function regie.tiles();

create function regie.thread_has_period() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not exists (select from regie.thread_period p where p.gemeente_id = new.gemeente_id and p.thread_id = new.id) then
    perform rd.refuse('regie_thread_has_period');
  end if;
  return null;
end
$$;
create constraint trigger regie_thread_has_period after insert on regie.thread
  deferrable initially deferred for each row execute function regie.thread_has_period();

-- No interval starts ahead of time, is rewritten, or starts at someone who does not work here now.
create function regie.aanspreekpunt_honest() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  -- An interval that stands was honest when it began: whoever ends it from an earlier moment lost a race, which the
  -- order of its ends says.
  if (tg_op = 'INSERT' and new.van > rd.nu()) or new.tot > rd.nu() then
    perform rd.refuse('regie_aanspreekpunt_not_ahead');
  end if;
  if tg_op = 'INSERT' and cardinality(rd.works_now(new.gemeente_id, new.medewerker_id)) = 0 then
    perform rd.refuse('regie_aanspreekpunt_works_here');
  end if;
  if tg_op = 'UPDATE' and (old.tot is not null
      or (old.gemeente_id, old.id, old.thread_id, old.person_id, old.medewerker_id, old.grond, old.van)
         is distinct from (new.gemeente_id, new.id, new.thread_id, new.person_id, new.medewerker_id, new.grond, new.van)) then
    perform rd.refuse('regie_aanspreekpunt_kept');
  end if;
  if tg_op = 'DELETE' then perform rd.refuse('regie_aanspreekpunt_kept'); end if;
  return coalesce(new, old);
end
$$;
create trigger regie_aanspreekpunt_honest before insert or update or delete on regie.aanspreekpunt
  for each row execute function regie.aanspreekpunt_honest();

create function regie.ledger_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$ begin perform rd.refuse('regie_aanspreekpunt_kept'); return null; end $$;
create trigger regie_aanspreekpunt_never_emptied before truncate on regie.aanspreekpunt
  for each statement execute function regie.ledger_kept();
create trigger regie_thread_period_never_emptied before truncate on regie.thread_period
  for each statement execute function regie.ledger_kept();

-- Nobody is said to have been away after the fact: that would change who answered.
create function regie.absence_honest() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.gemeente() is null then return new; end if;
  if (tg_op = 'INSERT' and new.van < rd.nu()) or new.tot < rd.nu()
     or (tg_op = 'UPDATE' and old.tot <= rd.nu() and new.tot is distinct from old.tot) then
    perform rd.refuse('regie_absence_not_back');
  end if;
  return new;
end
$$;
create trigger regie_absence_honest before insert or update on regie.absence
  for each row execute function regie.absence_honest();
