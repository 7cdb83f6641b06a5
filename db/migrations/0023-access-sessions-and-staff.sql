-- A session ends when nobody uses it, and when it is old; counted here, by the clock of the database and not by the day
-- of the demo. Docs: decision 0023.
create table access.session_limit (
  actor_kind text constraint access_session_limit_pk primary key
    constraint access_session_limit_actor check (actor_kind in ('medewerker', 'inwoner')),
  pause interval not null,
  length interval not null,
  constraint access_session_limit_order check (interval '1 minute' < pause and pause <= length)
);
insert into access.session_limit values
  ('medewerker', interval '30 minutes', interval '8 hours'),
  ('inwoner', interval '15 minutes', interval '2 hours');

-- The session of a token that is alive, or nothing. Being seen moves its end, once a minute at most, and nobody waits for
-- another page that does the same.
create function access.open_session(p_token text) returns access.session
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s access.session;
begin
  select k.* into s from access.session k join access.session_limit t on t.actor_kind = k.actor_kind
   where k.token_hash = sha256(convert_to(p_token, 'UTF8')) and k.revoked_at is null and k.expires_at > clock_timestamp()
     and k.made_at + t.length > clock_timestamp() and k.last_seen + t.pause > clock_timestamp();
  if s.last_seen < clock_timestamp() - interval '1 minute' then
    update access.session set last_seen = clock_timestamp()
     where id = (select k.id from access.session k where k.id = s.id for no key update skip locked);
  end if;
  return s;
end
$$;

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
    select coalesce(array_agg(distinct i.person_id), '{}') || regie.persons_of(s.gemeente_id, s.actor_id)
      into found_persons from access.involvement i
     where i.gemeente_id = s.gemeente_id and i.medewerker_id = s.actor_id
       and i.van <= rd.nu() and (i.tot is null or i.tot > rd.nu());
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

create or replace function access.signed_in(p_token text) returns table (actor_kind text, actor_id uuid, naam text, roles text[])
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s access.session := access.open_session(p_token);
begin
  if s.actor_kind = 'medewerker' then
    return query select s.actor_kind, m.id, m.naam, rd.works_now(m.gemeente_id, m.id) from access.medewerker m
      where m.gemeente_id = s.gemeente_id and m.id = s.actor_id and cardinality(rd.works_now(m.gemeente_id, m.id)) > 0;
  elsif s.actor_kind = 'inwoner' then
    return query select s.actor_kind, p.id, p.naam, array['inwoner'] from household.person p
      where p.gemeente_id = s.gemeente_id and p.id = s.actor_id;
  end if;
end
$$;

-- What someone had typed when their session turned out to be over: sealed with a key that only their browser has, for
-- whoever signs in as the same person within the hour.
create table access.draft (
  gemeente_id text not null,
  actor_kind text not null,
  actor_id uuid not null,
  sealed bytea not null constraint access_draft_size check (length(sealed) <= 262144),
  until timestamptz not null,
  constraint access_draft_pk primary key (gemeente_id, actor_kind, actor_id)
);

-- Only a session that ended by itself, not one that was signed out, and not one of long ago. Says whether it was kept.
create function access.keep_draft(p_token text, p_sealed bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into access.draft (gemeente_id, actor_kind, actor_id, sealed, until)
  select s.gemeente_id, s.actor_kind, s.actor_id, p_sealed, clock_timestamp() + interval '1 hour' from access.session s
   where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.revoked_at is null
     and s.made_at > clock_timestamp() - interval '1 day'
  on conflict (gemeente_id, actor_kind, actor_id) do update set sealed = excluded.sealed, until = excluded.until;
  return found;
end
$$;

create function access.draft_of(p_token text) returns bytea
language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  select f.sealed from access.open_session(p_token) s
    join access.draft f on f.gemeente_id = s.gemeente_id and f.actor_kind = s.actor_kind and f.actor_id = s.actor_id
   where f.until > clock_timestamp()
$$;

create function access.drop_draft(p_token text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
$$
  delete from access.draft f using access.open_session(p_token) s
   where f.gemeente_id = s.gemeente_id and f.actor_kind = s.actor_kind and f.actor_id = s.actor_id
$$;

create function access.forget_drafts() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as
$$ with gone as (delete from access.draft where until < clock_timestamp() returning 1) select count(*) from gone $$;

insert into rd.registry (relation, kind) values ('access.session_limit', 'stelsel'), ('access.draft', 'stelsel');
grant execute on function access.keep_draft(text, bytea), access.draft_of(text), access.drop_draft(text) to rd_app;
grant execute on function access.forget_drafts() to rd_worker;

-- Colleagues are people too. Whoever works here sees who works here. Everybody else sees who answers their own question:
-- the contact person, who stands in now, and whom to call when that one does not pick up.
create function access.is_staff() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce((select c.actor_kind in ('medewerker', 'systeem') from rd.current_context() c), false) $$;

-- Who answers for a thread now, for whoever may know that: `voor_id` when someone stands in, `vervanger_id` is the next.
create function regie.answering(p_thread uuid)
returns table (medewerker_id uuid, voor_id uuid, vervanger_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select now_at.id, nullif(a.medewerker_id, now_at.id), regie.duty_officer(t.gemeente_id, t.team_id, now_at.id)
    from rd.current_context() c
    join regie.thread t on t.gemeente_id = c.gemeente_id and t.id = p_thread
    join regie.aanspreekpunt a on a.gemeente_id = t.gemeente_id and a.thread_id = t.id and a.tot is null
    cross join lateral (select regie.stands_in(t.gemeente_id, a.medewerker_id, t.team_id) as id) now_at
   where rd.grade('regie', 'gemeente') >= 1 or (rd.grade('regie', 'persons') >= 1 and (t.person_id = any (c.persons)
      or t.id = (select k.thread_id from intake.contact k where k.gemeente_id = c.gemeente_id and k.id = c.contact_id)))
$$;

create function access.told() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(distinct told.id) filter (where told.id is not null), '{}')
    from rd.current_context() c
    join regie.thread t on t.gemeente_id = c.gemeente_id and (t.person_id = any (c.persons)
      or t.id = (select k.thread_id from intake.contact k where k.gemeente_id = c.gemeente_id and k.id = c.contact_id))
    cross join lateral regie.answering(t.id) a
    cross join lateral (values (a.medewerker_id), (a.voor_id), (a.vervanger_id)) told (id)
$$;
grant execute on function access.is_staff(), access.told(), regie.answering(uuid) to rd_app, rd_worker;

drop policy access_medewerker_read on access.medewerker;
create policy access_medewerker_read on access.medewerker for select using (gemeente_id = (select rd.gemeente())
  and ((select access.is_staff()) or id = any ((select access.told())::uuid[])));
drop policy access_team_read on access.team;
create policy access_team_read on access.team for select
  using (gemeente_id = (select rd.gemeente()) and (select access.is_staff()));
drop policy access_appointment_read on access.appointment;
create policy access_appointment_read on access.appointment for select
  using (gemeente_id = (select rd.gemeente()) and (select access.is_staff()));
drop policy regie_duty_own on regie.duty;
create policy regie_duty_own on regie.duty using (gemeente_id = (select rd.gemeente()) and (select access.is_staff()))
  with check (gemeente_id = (select rd.gemeente()) and (select rd.grade('rooster', 'gemeente')) >= 1);
drop policy regie_absence_own on regie.absence;
create policy regie_absence_own on regie.absence using (gemeente_id = (select rd.gemeente()) and (select access.is_staff()))
  with check (gemeente_id = (select rd.gemeente()) and (select rd.grade('rooster', 'gemeente')) >= 1);
alter table regie.front_team enable row level security;
create policy regie_front_team_read on regie.front_team for select
  using (gemeente_id = (select rd.gemeente()) and (select access.is_staff()));

create or replace function access.front_team() returns table (id uuid, naam text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select t.id, t.naam from regie.front_team f join access.team t on t.gemeente_id = f.gemeente_id and t.id = f.team_id
   where f.gemeente_id = rd.gemeente()
$$;

-- The name alone, beside what someone did: a resident reads who wrote a fact down or looked. Not for a code or a visitor.
create or replace function access.naam_van(p_medewerker uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select m.naam from rd.current_context() c join access.medewerker m on m.gemeente_id = c.gemeente_id and m.id = p_medewerker
   where c.actor_kind in ('medewerker', 'inwoner', 'systeem')
$$;

-- Of the municipality of the context, and for colleagues; the functions that take a municipality are the owner's own.
create function regie.is_there(p_medewerker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when access.is_staff() then regie.is_there(rd.gemeente(), p_medewerker) end $$;

create function regie.on_duty(p_team uuid, p_not uuid default null) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when access.is_staff() then regie.duty_officer(rd.gemeente(), p_team, p_not) end $$;

create function regie.stands_in(p_medewerker uuid, p_team uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when access.is_staff() then regie.stands_in(rd.gemeente(), p_medewerker, p_team) end $$;

grant execute on function regie.is_there(uuid), regie.on_duty(uuid, uuid), regie.stands_in(uuid, uuid) to rd_app;
revoke execute on function regie.is_there(text, uuid), regie.duty_officer(text, uuid, uuid),
  regie.stands_in(text, uuid, uuid) from rd_app, rd_worker;

-- Who answered on a day, by name: for whoever may see the thread. It needs absences and duty, which are not a resident's.
drop function regie.answered_on(uuid, date);
create function regie.answered_on(p_thread uuid, p_day date)
returns table (person_id uuid, naam text, voor_naam text, van timestamptz, tot timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with day as (select tstzrange(p_day::timestamp at time zone 'Europe/Amsterdam',
                                (p_day + 1)::timestamp at time zone 'Europe/Amsterdam') as hours),
  held as (
    select a.gemeente_id, a.person_id, a.medewerker_id, t.team_id,
           tstzrange(a.van, coalesce(a.tot, rd.nu())) * day.hours as piece
      from rd.current_context() c
      join regie.thread t on t.gemeente_id = c.gemeente_id and t.id = p_thread
      join regie.aanspreekpunt a on a.gemeente_id = t.gemeente_id and a.thread_id = t.id
      cross join day
     where rd.grade('regie', 'gemeente') >= 1 or (rd.grade('regie', 'persons') >= 1 and t.person_id = any (c.persons))
  ), away as (
    select h.gemeente_id, h.person_id, h.medewerker_id as voor_id, h.piece * tstzrange(b.van, b.tot) as piece,
           coalesce(b.waarnemer_id, d.medewerker_id, t.lead_id) as medewerker_id
      from held h
      join regie.absence b on b.gemeente_id = h.gemeente_id and b.medewerker_id = h.medewerker_id
      join access.team t on t.gemeente_id = h.gemeente_id and t.id = h.team_id
      left join regie.duty d on d.gemeente_id = h.gemeente_id and d.team_id = h.team_id and d.day = p_day
     where tstzrange(b.van, b.tot) && h.piece
  ), there as (
    select h.gemeente_id, h.person_id, h.medewerker_id,
           unnest(tstzmultirange(h.piece) - coalesce((select range_agg(w.piece) from away w
             where w.voor_id = h.medewerker_id and w.piece && h.piece), '{}'::tstzmultirange)) as piece
      from held h where not isempty(h.piece)
  )
  select p.person_id, m.naam, v.naam, lower(p.piece), upper(p.piece) from (
    select gemeente_id, person_id, medewerker_id, null::uuid as voor_id, piece from there
    union all select gemeente_id, person_id, medewerker_id, voor_id, piece from away) p
    join access.medewerker m on m.gemeente_id = p.gemeente_id and m.id = p.medewerker_id
    left join access.medewerker v on v.gemeente_id = p.gemeente_id and v.id = p.voor_id
   where not isempty(p.piece) order by lower(p.piece)
$$;
grant execute on function regie.answered_on(uuid, date) to rd_app;

drop function access.photo_of(text, uuid);
drop function access.has_photo(text, uuid);
create function access.photo_of(p_medewerker uuid) returns table (type text, content bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select f.type, f.content from access.photo f where f.gemeente_id = rd.gemeente() and f.medewerker_id = p_medewerker
     and (access.is_staff() or p_medewerker = any (access.told()))
$$;
create function access.has_photo(p_medewerker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from access.photo_of(p_medewerker)) $$;
grant execute on function access.photo_of(uuid), access.has_photo(uuid) to rd_app;

-- A colleague who is away on that day gets no duty unawares: whoever gives it says why it is still right. A question that
-- comes in meanwhile goes to someone who is there, whatever stands on the roster.
alter table regie.duty add column reden text
  constraint regie_duty_reden check (reden in ('dan-terug', 'wij-ruilen-nog', 'niemand-anders'));
grant insert (reden), update (reden) on regie.duty to rd_app;

create function regie.away_on(p_gemeente text, p_medewerker uuid, p_day date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from regie.absence a where a.gemeente_id = p_gemeente and a.medewerker_id = p_medewerker
    and tstzrange(a.van, a.tot) && tstzrange(greatest(rd.nu(), p_day::timestamp at time zone 'Europe/Amsterdam'),
      greatest(rd.nu(), (p_day + 1)::timestamp at time zone 'Europe/Amsterdam')))
$$;
create function regie.away_on(p_medewerker uuid, p_day date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select case when access.is_staff() then regie.away_on(rd.gemeente(), p_medewerker, p_day) end $$;
grant execute on function regie.away_on(uuid, date) to rd_app;

create function regie.duty_there() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.gemeente() is not null and new.reden is null and regie.away_on(new.gemeente_id, new.medewerker_id, new.day) then
    perform rd.refuse('regie_duty_away');
  end if;
  return new;
end
$$;
create trigger regie_duty_there before insert or update on regie.duty for each row execute function regie.duty_there();
