-- Kept answers are receipts of the law package from now on; what was kept before stays as it was.
alter table income.receipt alter column feiten drop not null, alter column uitkomsten drop not null, add column receipt jsonb;
alter table income.receipt add constraint income_receipt_whole
  check (receipt is not null or (feiten is not null and uitkomsten is not null));
grant select on income.receipt to rd_worker;

-- A rule that changes from a day: announced, then its list of whom it touches, then adopted, and in force from its day. What
-- stands here of a rule of the municipality is what is copied to income.lokale_regel when it is adopted; of the amounts
-- of the Rijk only that they change, for they come with the law package.
create schema reckoning;
grant usage on schema reckoning to rd_app, rd_worker;

create table reckoning.rule_change (
  gemeente_id text not null constraint reckoning_rule_change_gemeente references access.gemeente,
  id uuid not null,
  kind text not null constraint reckoning_rule_change_kind check (kind in ('gemeente', 'rijk')),
  naam text,
  waarde jsonb,
  vanaf date not null,
  version integer not null constraint reckoning_rule_change_version check (version >= 1),
  package_version text not null,
  bron text not null constraint reckoning_rule_change_bron check (length(trim(bron)) between 1 and 300),
  reden text not null constraint reckoning_rule_change_reden check (length(trim(reden)) between 1 and 500),
  door uuid not null,
  at timestamptz not null default rd.nu(),
  listed_at timestamptz,
  adopted_at timestamptz,
  adopted_by uuid,
  constraint reckoning_rule_change_pk primary key (gemeente_id, id),
  constraint reckoning_rule_change_whole check ((kind = 'gemeente') = (naam is not null) and (naam is null) = (waarde is null)),
  constraint reckoning_rule_change_listed check (adopted_at is null or listed_at is not null),
  constraint reckoning_rule_change_adopted check ((adopted_at is null) = (adopted_by is null)),
  constraint reckoning_rule_change_door foreign key (gemeente_id, door) references access.medewerker (gemeente_id, id),
  constraint reckoning_rule_change_adopted_by foreign key (gemeente_id, adopted_by) references access.medewerker (gemeente_id, id)
);
create unique index reckoning_rule_change_once on reckoning.rule_change (gemeente_id, coalesce(naam, ''), vanaf, version);
grant select on reckoning.rule_change to rd_app, rd_worker;
insert into rd.registry (relation, kind) values ('reckoning.rule_change', 'stelsel');

-- Whom a change touches: whose last kept answer hangs on the rule, with the amounts (cents) before and after.
create table reckoning.affected (
  gemeente_id text not null,
  change_id uuid not null,
  person_id uuid not null,
  receipt_id uuid not null,
  voorziening text not null,
  period text,
  before_low integer,
  before_high integer,
  after_low integer,
  after_high integer,
  effect text not null constraint reckoning_affected_effect check (effect in ('more', 'less', 'same', 'unclear')),
  constraint reckoning_affected_pk primary key (gemeente_id, change_id, person_id, voorziening),
  constraint reckoning_affected_change foreign key (gemeente_id, change_id) references reckoning.rule_change
);
create index reckoning_affected_by_person on reckoning.affected (gemeente_id, person_id);
call rd.protect('reckoning.affected', 'inkomen', 3, 'person_id');
grant select on reckoning.affected to rd_app;

insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('regels', 'Om te zien wat een nieuwe regel voor u betekent', 'To see what a new rule means for you');
insert into access.matrix (role, purpose, category, grade, reach, writes, grond, van) values
  ('beheer', 'regels', 'berekening', 1, 'gemeente', true, 'Participatiewet art. 8', '2026-01-01'),
  ('systeem', 'regels', 'berekening', 3, 'gemeente', true, 'Participatiewet art. 8; Awb art. 3:2', '2026-01-01');
-- Kept answers and nothing else of anyone's income, for the worker alone.
create policy income_receipt_for_rules on income.receipt for select to rd_worker
  using (gemeente_id = (select rd.gemeente()) and (select rd.grade('berekening', 'gemeente')) >= 3);

create function reckoning.need_beheer() returns rd.context
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or c.purpose <> 'regels' or not 'beheer' = any (c.roles) then
    perform rd.refuse('reckoning_rule_change_beheer');
  end if;
  return c;
end
$$;

-- Writes down that a rule will change; nothing holds yet. The worker then makes the list.
create function reckoning.announce(p_id uuid, p_naam text, p_waarde jsonb, p_vanaf date, p_bron text, p_reden text, p_package text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := reckoning.need_beheer();
begin
  insert into reckoning.rule_change (gemeente_id, id, kind, naam, waarde, vanaf, version, package_version, bron, reden, door)
  values (c.gemeente_id, p_id, case when p_naam is null then 'rijk' else 'gemeente' end, p_naam, p_waarde, p_vanaf,
    1 + coalesce((select max(r.version) from reckoning.rule_change r where r.gemeente_id = c.gemeente_id
                   and r.naam is not distinct from p_naam and r.vanaf = p_vanaf), 0),
    p_package, p_bron, p_reden, c.actor_id);
  perform jobs.plan('sweep');
end
$$;

-- The list, made once and by the worker alone; an empty list is a list.
create function reckoning.write_list(p_change uuid, p_rows jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  written integer;
begin
  if c.actor_kind is distinct from 'systeem' or c.purpose <> 'regels' then perform rd.refuse('reckoning_rule_change_worker'); end if;
  update reckoning.rule_change set listed_at = rd.nu() where gemeente_id = c.gemeente_id and id = p_change and listed_at is null;
  if not found then return 0; end if;
  insert into reckoning.affected
  select c.gemeente_id, p_change, r.person, r.receipt, r.voorziening, r.period, r.before_low, r.before_high, r.after_low, r.after_high, r.effect
    from jsonb_to_recordset(p_rows) as r (person uuid, receipt uuid, voorziening text, period text, before_low integer,
      before_high integer, after_low integer, after_high integer, effect text);
  get diagnostics written = row_count;
  return written;
end
$$;

-- Adopts a change: from its day on the rule holds. Refused without the list of whom it touches (N19).
create function reckoning.adopt(p_change uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := reckoning.need_beheer();
  r reckoning.rule_change;
begin
  update reckoning.rule_change set adopted_at = rd.nu(), adopted_by = c.actor_id
   where gemeente_id = c.gemeente_id and id = p_change and adopted_at is null returning * into r;
  if not found then perform rd.refuse('reckoning_rule_change_known'); end if;
  if r.kind = 'gemeente' then
    insert into income.lokale_regel (gemeente_id, naam, vanaf, version, waarde, bron, reden, door)
    values (r.gemeente_id, r.naam, r.vanaf, r.version, r.waarde, r.bron, r.reden, r.door);
  end if;
end
$$;

-- How many people a change touches, per provision and effect. A group of fewer than five is not counted out: null.
create function reckoning.impact(p_change uuid) returns table (voorziening text, effect text, people integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := reckoning.need_beheer();
begin
  return query select a.voorziening, a.effect, case when count(*) >= 5 then count(*)::integer end
    from reckoning.affected a where a.gemeente_id = c.gemeente_id and a.change_id = p_change
   group by a.voorziening, a.effect order by a.voorziening, a.effect;
end
$$;
grant execute on function reckoning.announce(uuid, text, jsonb, date, text, text, text), reckoning.adopt(uuid),
  reckoning.impact(uuid) to rd_app;
grant execute on function reckoning.write_list(uuid, jsonb) to rd_worker;

-- Once announced, a change is what it is; only its list and its adoption come, each once.
create function reckoning.rule_change_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op <> 'UPDATE' or (new.gemeente_id, new.id, new.kind, new.vanaf, new.version, new.bron, new.reden, new.door, new.at, new.package_version)
      is distinct from (old.gemeente_id, old.id, old.kind, old.vanaf, old.version, old.bron, old.reden, old.door, old.at, old.package_version)
      or new.naam is distinct from old.naam or new.waarde is distinct from old.waarde
      or (old.listed_at is not null and new.listed_at is distinct from old.listed_at)
      or (old.adopted_at is not null and (new.adopted_at, new.adopted_by) is distinct from (old.adopted_at, old.adopted_by)) then
    perform rd.refuse('reckoning_rule_change_kept');
  end if;
  return new;
end
$$;
create trigger reckoning_rule_change_kept before update or delete on reckoning.rule_change
  for each row execute function reckoning.rule_change_kept();

-- No rule of a municipality comes to hold but by a change with its date, version, source and list (N19); not even by the owner.
create function income.lokale_regel_listed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not exists (select from reckoning.rule_change r where r.gemeente_id = new.gemeente_id and r.naam = new.naam
      and r.vanaf = new.vanaf and r.version = new.version and r.waarde = new.waarde and r.bron = new.bron
      and r.listed_at is not null and r.adopted_at is not null) then
    perform rd.refuse('income_lokale_regel_listed');
  end if;
  return new;
end
$$;
create trigger income_lokale_regel_listed before insert on income.lokale_regel
  for each row execute function income.lokale_regel_listed();
