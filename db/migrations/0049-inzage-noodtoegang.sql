-- Noodtoegang: over the walls between laws for a few hours, for one person, with a reason. The privacy officer is told at
-- once, the person too unless a dated ground of safety delays that; the log is written as ever and nothing silences it.
create table inzage.noodtoegang (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  medewerker_id uuid not null,
  reden text not null constraint inzage_noodtoegang_reden check (length(trim(reden)) between 10 and 500),
  at timestamptz not null default rd.nu(),
  tot timestamptz not null,
  ended_at timestamptz,
  told_from timestamptz not null,
  delay_ground text constraint inzage_noodtoegang_ground check (length(trim(delay_ground)) between 10 and 500),
  review text constraint inzage_noodtoegang_review check (length(trim(review)) between 1 and 1000),
  reviewed_at timestamptz,
  reviewed_by uuid,
  constraint inzage_noodtoegang_pk primary key (gemeente_id, id),
  constraint inzage_noodtoegang_person foreign key (gemeente_id, person_id) references household.person,
  constraint inzage_noodtoegang_hours check (tot > at and tot <= at + interval '8 hours'),
  constraint inzage_noodtoegang_delay check (told_from = at
    or (delay_ground is not null and told_from > at and told_from <= at + interval '30 days')),
  constraint inzage_noodtoegang_reviewed check (num_nulls(review, reviewed_at, reviewed_by) in (0, 3))
);
create index inzage_noodtoegang_by_person on inzage.noodtoegang (gemeente_id, person_id);
create index inzage_noodtoegang_by_worker on inzage.noodtoegang (gemeente_id, medewerker_id, tot);
create index inzage_noodtoegang_open on inzage.noodtoegang (gemeente_id, at) where reviewed_at is null;
call rd.protect('inzage.noodtoegang', 'verwerking', 3, 'person_id');
-- Who watches over looking is told at once.
create function inzage.watches() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce((rd.current_context()).purpose = 'toezicht', false) $$;
grant execute on function inzage.watches() to rd_app;
create policy inzage_noodtoegang_delayed on inzage.noodtoegang as restrictive for select
  using (told_from <= rd.nu() or (select inzage.watches()));
grant select on inzage.noodtoegang to rd_app;

insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('nood', 'Omdat er direct gevaar was', 'Because there was immediate danger');
insert into privacy.purpose_wet (purpose, wet, van)
select 'nood', w.code, date '2026-01-01' from privacy.wet w where w.van is not null;
insert into access.matrix (role, purpose, category, grade, reach, writes, grond, van)
select r.role, 'nood', c.category, c.grade, 'persons', false, 'AVG art. 6 lid 1 onder d', date '2026-01-01'
  from (values ('klantmanager'), ('wijkteam'), ('teamleider'), ('jeugdwerker')) as r (role)
 cross join (values ('persoon', 1), ('bereikbaarheid', 3), ('hulpverlening', 3)) as c (category, grade);

-- Whom this worker may read about in an emergency, now.
create function inzage.nood_persons(p_gemeente text, p_medewerker uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(distinct n.person_id), '{}') from inzage.noodtoegang n
   where n.gemeente_id = p_gemeente and n.medewerker_id = p_medewerker and n.at <= rd.nu() and n.tot > rd.nu() and n.ended_at is null
$$;

-- What stands open for whoever is signed in, to one person: the purpose `nood` may not read more of that table.
create function inzage.my_nood(p_person uuid) returns setof inzage.noodtoegang
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select n.* from inzage.noodtoegang n, rd.current_context() c
   where n.gemeente_id = c.gemeente_id and n.person_id = p_person and n.medewerker_id = c.actor_id and c.actor_kind = 'medewerker'
     and n.tot > rd.nu() and n.ended_at is null
$$;
grant execute on function inzage.my_nood(uuid) to rd_app;

create or replace function rd.begin(p_token text, p_purpose text, p_trace text default null) returns rd.begun
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s access.session := access.open_session(p_token);
  found_roles text[];
  found_persons uuid[];
begin
  if s.id is null then perform rd.refuse('rd_session_valid'); end if;
  if s.actor_kind = 'medewerker' then
    found_roles := rd.works_now(s.gemeente_id, s.actor_id);
    -- Over the walls between laws goes only whoever opened that, and only for that person.
    if p_purpose = 'nood' then
      found_persons := inzage.nood_persons(s.gemeente_id, s.actor_id);
    else
      select coalesce(array_agg(distinct i.person_id), '{}') || regie.persons_of(s.gemeente_id, s.actor_id)
        into found_persons from access.involvement i
       where i.gemeente_id = s.gemeente_id and i.medewerker_id = s.actor_id
         and i.van <= rd.nu() and (i.tot is null or i.tot > rd.nu());
    end if;
  else
    found_roles := array['inwoner'];
    found_persons := array[s.actor_id];
  end if;
  if cardinality(found_roles) = 0 then perform rd.refuse('rd_appointment_valid'); end if;
  if not exists (select from access.matrix m where m.role = any(found_roles) and m.purpose = p_purpose
                 and m.van <= rd.vandaag() and (m.tot is null or m.tot > rd.vandaag())) then
    perform rd.refuse('rd_purpose_allowed');
  end if;
  perform rd.enter(row(0, '0'::xid8, s.actor_kind, s.actor_id, s.gemeente_id, p_purpose, found_roles, found_persons, null, p_trace)::rd.context);
  return rd.begun();
end
$$;

create function inzage.open_nood(p_id uuid, p_person uuid, p_reden text, p_hours integer, p_told_from date, p_ground text)
returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  until timestamptz := rd.nu() + make_interval(hours => p_hours);
begin
  if c.actor_kind is distinct from 'medewerker' or not access.lives_here(c.gemeente_id, p_person) or not exists (
      select from access.matrix m where m.role = any (c.roles) and m.purpose = 'nood' and m.van <= rd.vandaag()
        and (m.tot is null or m.tot > rd.vandaag())) then
    perform rd.refuse('inzage_noodtoegang_role');
  end if;
  insert into inzage.noodtoegang (gemeente_id, id, person_id, medewerker_id, reden, tot, told_from, delay_ground)
  values (c.gemeente_id, p_id, p_person, c.actor_id, p_reden, until,
    case when p_told_from is null then rd.nu() else p_told_from::timestamp at time zone 'Europe/Amsterdam' end, p_ground);
  return until;
end
$$;

create function inzage.end_nood(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update inzage.noodtoegang n set ended_at = coalesce(n.ended_at, rd.nu())
   where n.gemeente_id = rd.gemeente() and n.id = p_id and n.medewerker_id = rd.actor();
  if not found then perform rd.refuse('inzage_noodtoegang_known'); end if;
end
$$;

create function inzage.review_nood(p_id uuid, p_words text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.purpose is distinct from 'toezicht' or not 'privacy' = any (c.roles) then perform rd.refuse('inzage_verzoek_answers'); end if;
  update inzage.noodtoegang n set review = p_words, reviewed_at = rd.nu(), reviewed_by = c.actor_id
   where n.gemeente_id = c.gemeente_id and n.id = p_id and n.reviewed_at is null and n.medewerker_id <> c.actor_id;
  if not found then perform rd.refuse('inzage_noodtoegang_known'); end if;
end
$$;
grant execute on function inzage.open_nood(uuid, uuid, text, integer, date, text), inzage.end_nood(uuid),
  inzage.review_nood(uuid, text) to rd_app;

-- What was opened and by whom stays as it was written; only its end and what the privacy officer found come after.
create function inzage.noodtoegang_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if (to_jsonb(new) - '{ended_at,review,reviewed_at,reviewed_by}'::text[]) <> (to_jsonb(old) - '{ended_at,review,reviewed_at,reviewed_by}'::text[])
      or (old.reviewed_at is not null and new.review is distinct from old.review) then
    perform rd.refuse('inzage_noodtoegang_kept');
  end if;
  return new;
end
$$;
create trigger inzage_noodtoegang_kept before update on inzage.noodtoegang for each row execute function inzage.noodtoegang_kept();

-- A look in an emergency is told to the person when the emergency is: the row is there from the first moment.
create function inzage.told(p_gemeente text, p_person uuid, p_worker uuid, p_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select (rd.current_context()).purpose = 'toezicht' or not exists (select from inzage.noodtoegang n
   where n.gemeente_id = p_gemeente and n.person_id = p_person and n.medewerker_id = p_worker
     and p_at between n.at and n.tot and n.told_from > rd.nu())
$$;
grant execute on function inzage.told(text, uuid, uuid, timestamptz) to rd_app, rd_worker;
create policy inzage_look_delayed on log.look as restrictive for select
  using (purpose <> 'nood' or inzage.told(gemeente_id, person_id, actor_id, at));
