-- A party that is itself the secret is to others no more than that someone else is involved.

-- A team whose presence is itself the secret: GGZ, addiction care, shelter, debt help. Who works there knows; so does the
-- person it helps. To everyone else its threads, its people and what they did are not there.
alter table access.team add column secret boolean not null default false;

create function access.secret_teams() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  return (
    select coalesce(array_agg(t.id), '{}') from access.team t
     where t.gemeente_id = c.gemeente_id and t.secret and not case c.actor_kind
       when 'medewerker' then exists (select from access.appointment a where a.gemeente_id = t.gemeente_id
         and a.team_id = t.id and a.medewerker_id = c.actor_id and a.van <= rd.nu()
         and (a.tot is null or a.tot > rd.nu()) and a.suspended_at is null)
       when 'inwoner' then exists (select from regie.thread h where h.gemeente_id = t.gemeente_id and h.team_id = t.id
         and h.person_id = c.actor_id)
       else false end);
end
$$;

-- Who works only there, or worked there last: someone who has another place too is not told by being seen.
create function access.secret_people() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  hidden uuid[] := access.secret_teams();
begin
  if cardinality(hidden) = 0 then return '{}'; end if;
  return (
    select coalesce(array_agg(distinct a.medewerker_id), '{}') from access.appointment a
     where a.gemeente_id = rd.gemeente() and a.team_id = any (hidden)
       and not exists (select from access.appointment b where b.gemeente_id = a.gemeente_id
         and b.medewerker_id = a.medewerker_id and b.team_id <> all (hidden) and (b.tot is null or b.tot > rd.nu())));
end
$$;
grant execute on function access.secret_teams(), access.secret_people() to rd_app, rd_worker;

create policy access_team_secret on access.team as restrictive for select
  using (id <> all ((select access.secret_teams())::uuid[]));
create policy access_medewerker_secret on access.medewerker as restrictive for select
  using (id <> all ((select access.secret_people())::uuid[]));
create policy access_appointment_secret on access.appointment as restrictive for select
  using (team_id <> all ((select access.secret_teams())::uuid[]));

create policy regie_thread_secret on regie.thread as restrictive for select
  using (team_id <> all ((select access.secret_teams())::uuid[]));
create policy regie_thread_period_secret on regie.thread_period as restrictive for select
  using (exists (select from regie.thread t where t.gemeente_id = thread_period.gemeente_id and t.id = thread_id));
create policy regie_aanspreekpunt_secret on regie.aanspreekpunt as restrictive for select
  using (exists (select from regie.thread t where t.gemeente_id = aanspreekpunt.gemeente_id and t.id = thread_id));
create policy regie_duty_secret on regie.duty as restrictive for select
  using (team_id <> all ((select access.secret_teams())::uuid[]));
create policy regie_absence_secret on regie.absence as restrictive for select
  using (medewerker_id <> all ((select access.secret_people())::uuid[]));
create policy regie_event_secret_thread on regie.event as restrictive for select
  using (exists (select from regie.thread t where t.gemeente_id = event.gemeente_id and t.id = stream_id));

-- What they did and what they looked at, in every room that tells events.
create procedure rd.keep_secret(p_table regclass, p_column text)
language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('create policy rd_secret on %s as restrictive for select using
    (%I is null or %2$I <> all ((select access.secret_people())::uuid[]))', p_table, p_column);
end
$$;
create procedure rd.keep_content_secret(p_room text)
language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format('create policy rd_secret on %1$I.event_content as restrictive for select using (exists
    (select from %1$I.event e where e.gemeente_id = event_content.gemeente_id and e.id = event_id))', p_room);
end
$$;
call rd.keep_secret('log.look', 'actor_id');
call rd.keep_secret('household.event', 'actor_id');
call rd.keep_secret('regie.event', 'actor_id');
call rd.keep_secret('intake.event', 'actor_id');
call rd.keep_secret('plan.event', 'actor_id');
call rd.keep_secret('income.event', 'actor_id');
call rd.keep_content_secret('household');
call rd.keep_content_secret('regie');
call rd.keep_content_secret('intake');
call rd.keep_content_secret('plan');
call rd.keep_content_secret('income');

-- What the owner's own functions tell by thread or by id keeps to the same.
create function regie.thread_told(p_thread uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select not exists (select from regie.thread t where t.gemeente_id = rd.gemeente() and t.id = p_thread
    and t.team_id = any ((select access.secret_teams())::uuid[]))
$$;

alter function regie.answering(uuid) rename to answering_any;
create function regie.answering(p_thread uuid) returns table (medewerker_id uuid, voor_id uuid, vervanger_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select a.medewerker_id, a.voor_id, a.vervanger_id from regie.answering_any(p_thread) a where regie.thread_told(p_thread) $$;

alter function regie.answered_on(uuid, date) rename to answered_on_any;
create function regie.answered_on(p_thread uuid, p_day date)
returns table (person_id uuid, naam text, voor_naam text, van timestamptz, tot timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select a.person_id, a.naam, a.voor_naam, a.van, a.tot from regie.answered_on_any(p_thread, p_day) a
   where regie.thread_told(p_thread)
$$;

alter function access.naam_van(uuid) rename to naam_van_any;
create function access.naam_van(p_medewerker uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select access.naam_van_any(p_medewerker) where p_medewerker <> all (access.secret_people()) $$;

alter function access.photo_of(uuid) rename to photo_of_any;
create function access.photo_of(p_medewerker uuid) returns table (type text, content bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select f.type, f.content from access.photo_of_any(p_medewerker) f where p_medewerker <> all (access.secret_people()) $$;

revoke execute on function regie.answering_any(uuid), regie.answered_on_any(uuid, date), access.naam_van_any(uuid),
  access.photo_of_any(uuid) from rd_app, rd_worker;
grant execute on function regie.answering(uuid), access.naam_van(uuid) to rd_app, rd_worker;
grant execute on function regie.answered_on(uuid, date), access.photo_of(uuid) to rd_app;

-- All that others may know: someone else is involved. Not who, where from, how many, or since when.
create function regie.someone_else(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(p_person = any (rd.persons()) and rd.grade('regie', 'persons') >= 1 and exists (
    select from regie.thread t join regie.thread_period p on p.gemeente_id = t.gemeente_id and p.thread_id = t.id
     where t.gemeente_id = rd.gemeente() and t.person_id = p_person and p.tot is null
       and t.team_id = any ((select access.secret_teams())::uuid[])), false)
$$;
grant execute on function regie.someone_else(uuid) to rd_app;

-- That someone else looked: the log stays whole for who reads it, without a name, place, role, purpose or category.
create function log.others_looked(p_person uuid) returns table (at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select distinct l.at from log.look l
   where l.gemeente_id = rd.gemeente() and l.person_id = p_person and l.actor_id = any ((select access.secret_people())::uuid[])
     and (rd.grade('verwerking', 'gemeente') >= 1
       or (rd.grade('verwerking', 'persons') >= 1 and p_person = any (rd.persons())))
$$;
grant execute on function log.others_looked(uuid) to rd_app;

-- A line of one's own team, answered by whoever opens it. The front team is never a secret: everyone is sent there.
create function regie.open_line(p_thread uuid, p_person uuid, p_team uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  perform regie.may_end(p_person);
  if not exists (select from access.appointment a where a.gemeente_id = c.gemeente_id and a.medewerker_id = c.actor_id
      and a.team_id = p_team and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()) and a.suspended_at is null) then
    perform rd.refuse('regie_line_own_team');
  end if;
  insert into regie.thread (gemeente_id, id, soort, person_id, team_id) values (c.gemeente_id, p_thread, 'lijn', p_person, p_team);
  insert into regie.thread_period (gemeente_id, thread_id, person_id, van) values (c.gemeente_id, p_thread, p_person, rd.nu());
  insert into regie.aanspreekpunt (gemeente_id, thread_id, person_id, medewerker_id, grond, van)
  values (c.gemeente_id, p_thread, p_person, c.actor_id, 'kent-u-al', rd.nu());
  perform rd.append_event('regie', p_thread, p_person, 'aangewezen', jsonb_build_object('medewerker', c.actor_id));
end
$$;
grant execute on function regie.open_line(uuid, uuid, uuid) to rd_app;

create function regie.front_team_open() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if exists (select from access.team t where t.gemeente_id = new.gemeente_id and t.id = new.team_id and t.secret) then
    perform rd.refuse('regie_front_team_open');
  end if;
  return new;
end
$$;
create trigger regie_front_team_open before insert or update on regie.front_team
  for each row execute function regie.front_team_open();

-- Whoever answers in a secret team is not given a question at the front: that would tell who they are.
create or replace function regie.open_thread(p_thread uuid, p_soort text, p_person uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  team uuid;
  known uuid;
  officer uuid;
begin
  perform regie.may_move(p_person);
  select f.team_id into team from regie.front_team f where f.gemeente_id = g;
  if team is null then perform rd.refuse('regie_front_team_set'); end if;
  select a.medewerker_id into known from regie.aanspreekpunt a
    join regie.thread h on h.gemeente_id = a.gemeente_id and h.id = a.thread_id
    join access.team t on t.gemeente_id = h.gemeente_id and t.id = h.team_id and not t.secret
   where a.gemeente_id = g and a.person_id = p_person and a.tot is null and regie.is_there(g, a.medewerker_id)
   order by a.van limit 1;
  officer := coalesce(known, regie.duty_officer(g, team));
  insert into regie.thread (gemeente_id, id, soort, person_id, team_id) values (g, p_thread, p_soort, p_person, team);
  insert into regie.thread_period (gemeente_id, thread_id, person_id, van) values (g, p_thread, p_person, rd.nu());
  insert into regie.aanspreekpunt (gemeente_id, thread_id, person_id, medewerker_id, grond, van)
  values (g, p_thread, p_person, officer, case when known is null then 'dienstrooster' else 'kent-u-al' end, rd.nu());
  perform rd.append_event('regie', p_thread, p_person, 'aangewezen', jsonb_build_object('medewerker', officer));
  return officer;
end
$$;
