-- The only ways in which the ledger moves, and who answers at this moment.
create function regie.is_there(p_gemeente text, p_medewerker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select cardinality(rd.works_now(p_gemeente, p_medewerker)) > 0 and not exists (select from regie.absence a
    where a.gemeente_id = p_gemeente and a.medewerker_id = p_medewerker and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()))
$$;

-- Today's duty officer of a team; else its lead, else a colleague of the team, else anyone who works here: always a person,
-- and someone who is there before someone who is away. `p_not` leaves one out: whom to call when that one does not answer.
create function regie.duty_officer(p_gemeente text, p_team uuid, p_not uuid default null) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select a.medewerker_id from access.appointment a
   where a.gemeente_id = p_gemeente and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()) and a.suspended_at is null
     and a.medewerker_id is distinct from p_not
   order by exists (select from regie.absence b where b.gemeente_id = p_gemeente and b.medewerker_id = a.medewerker_id
                      and b.van <= rd.nu() and (b.tot is null or b.tot > rd.nu())),
     not exists (select from regie.duty d where d.gemeente_id = p_gemeente and d.team_id = p_team
                   and d.day = rd.vandaag() and d.medewerker_id = a.medewerker_id),
     not exists (select from access.team t where t.gemeente_id = p_gemeente and t.id = p_team and t.lead_id = a.medewerker_id),
     a.team_id <> p_team, a.role in ('privacy', 'beheer'), a.medewerker_id
   limit 1
$$;

-- Who answers in someone's place now: themselves when there, else their waarnemer (and theirs). Without one: for whoever
-- left or was suspended the team lead, and otherwise the duty officer.
create function regie.stands_in(p_gemeente text, p_medewerker uuid, p_team uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  candidate uuid := p_medewerker;
begin
  for step in 1 .. 5 loop
    if regie.is_there(p_gemeente, candidate) then return candidate; end if;
    select a.waarnemer_id into candidate from regie.absence a
     where a.gemeente_id = p_gemeente and a.medewerker_id = candidate and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu());
    exit when candidate is null;
  end loop;
  if cardinality(rd.works_now(p_gemeente, p_medewerker)) = 0 then
    select t.lead_id into candidate from access.team t where t.gemeente_id = p_gemeente and t.id = p_team;
    if regie.is_there(p_gemeente, candidate) then return candidate; end if;
  end if;
  return regie.duty_officer(p_gemeente, p_team);
end
$$;

-- About whom someone may read because they answer, or stand in for who answers. Asked at the start of every
-- transaction, so it begins at the few who are away, not at everyone who answers for something.
create function regie.persons_of(p_gemeente text, p_medewerker uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with away as (
    select b.medewerker_id from regie.absence b
     where b.gemeente_id = p_gemeente and b.van <= rd.nu() and (b.tot is null or b.tot > rd.nu())
    union
    select m.id from access.medewerker m where m.gemeente_id = p_gemeente and not exists (select from access.appointment a
      where a.gemeente_id = p_gemeente and a.medewerker_id = m.id and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu())
        and a.suspended_at is null)
  ), stood_in as (
    select a.medewerker_id, t.team_id from away
      join regie.aanspreekpunt a on a.gemeente_id = p_gemeente and a.medewerker_id = away.medewerker_id and a.tot is null
      join regie.thread t on t.gemeente_id = a.gemeente_id and t.id = a.thread_id
     group by a.medewerker_id, t.team_id
    having regie.stands_in(p_gemeente, a.medewerker_id, t.team_id) = p_medewerker
  )
  select coalesce(array_agg(distinct p.person_id), '{}') from (
    select a.person_id from regie.aanspreekpunt a
     where a.gemeente_id = p_gemeente and a.medewerker_id = p_medewerker and a.tot is null
    union all
    select a.person_id from stood_in s
      join regie.aanspreekpunt a on a.gemeente_id = p_gemeente and a.medewerker_id = s.medewerker_id and a.tot is null
      join regie.thread t on t.gemeente_id = a.gemeente_id and t.id = a.thread_id and t.team_id = s.team_id
  ) p
$$;

-- Whether a colleague answers for anything: what a team lead must know of someone who leaves. No names, no number.
create function regie.has_open_threads(p_medewerker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from regie.aanspreekpunt a
    where a.gemeente_id = rd.gemeente() and a.medewerker_id = p_medewerker and a.tot is null)
$$;

create function regie.may_move(p_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if (rd.current_context()).gemeente_id is null then perform rd.refuse('rd_context_needed'); end if;
  if not p_person = any(rd.persons()) then perform rd.refuse('regie_thread_yours'); end if;
end
$$;

-- Ending who answers, or having them answer again, is for who works here.
create function regie.may_end(p_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform regie.may_move(p_person);
  if (rd.current_context()).actor_kind <> 'medewerker' then perform rd.refuse('regie_thread_yours'); end if;
end
$$;

-- Opens a thread. Who knows this person already answers again; otherwise today's duty officer of the front team.
create function regie.open_thread(p_thread uuid, p_soort text, p_person uuid) returns uuid
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

create function regie.close_thread(p_thread uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  t regie.thread;
begin
  select * into t from regie.thread where gemeente_id = g and id = p_thread for no key update;
  if not found then perform rd.refuse('regie_thread_yours'); end if;
  perform regie.may_end(t.person_id);
  update regie.aanspreekpunt set tot = rd.nu() where gemeente_id = g and thread_id = p_thread and tot is null;
  if not found then perform rd.refuse('regie_thread_open'); end if;
  update regie.thread_period set tot = rd.nu() where gemeente_id = g and thread_id = p_thread and tot is null;
  perform rd.append_event('regie', p_thread, t.person_id, 'gesloten', '{}');
end
$$;

-- Opens a closed thread again, at whoever answered last when they are there, else at today's duty officer.
create function regie.reopen_thread(p_thread uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  t regie.thread;
  last uuid;
  officer uuid;
begin
  select * into t from regie.thread where gemeente_id = g and id = p_thread for no key update;
  if not found then perform rd.refuse('regie_thread_yours'); end if;
  perform regie.may_end(t.person_id);
  if exists (select from regie.thread_period where gemeente_id = g and thread_id = p_thread and tot is null) then
    perform rd.refuse('regie_thread_closed');
  end if;
  select a.medewerker_id into last from regie.aanspreekpunt a
   where a.gemeente_id = g and a.thread_id = p_thread order by a.van desc limit 1;
  officer := regie.stands_in(g, last, t.team_id);
  insert into regie.thread_period (gemeente_id, thread_id, person_id, van) values (g, p_thread, t.person_id, rd.nu());
  insert into regie.aanspreekpunt (gemeente_id, thread_id, person_id, medewerker_id, grond, van)
  values (g, p_thread, t.person_id, officer, 'heropend', rd.nu());
  perform rd.append_event('regie', p_thread, t.person_id, 'heropend', jsonb_build_object('medewerker', officer));
  return officer;
end
$$;

-- Whoever left or was suspended answers no more: the ledger moves to who stands in. Run by the sweep, every minute.
create function regie.carry_over() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  a record;
  officer uuid;
  moved integer := 0;
begin
  for a in select p.id, p.thread_id, p.person_id, p.medewerker_id, t.team_id from regie.aanspreekpunt p
      join regie.thread t on t.gemeente_id = p.gemeente_id and t.id = p.thread_id
      where p.gemeente_id = g and p.tot is null and p.van < rd.nu() and cardinality(rd.works_now(g, p.medewerker_id)) = 0
      for no key update of t
  loop
    officer := regie.stands_in(g, a.medewerker_id, a.team_id);
    update regie.aanspreekpunt set tot = rd.nu() where gemeente_id = g and id = a.id and tot is null;
    continue when not found;
    insert into regie.aanspreekpunt (gemeente_id, thread_id, person_id, medewerker_id, grond, van)
    values (g, a.thread_id, a.person_id, officer, 'vertrek', rd.nu());
    perform rd.append_event('regie', a.thread_id, a.person_id, 'overgenomen', jsonb_build_object('medewerker', officer));
    moved := moved + 1;
  end loop;
  return moved;
end
$$;

-- Who answered for a thread on a day, in pieces: the ledger, and over it whoever stood in. The duty officer of that day
-- stood in for someone who was away without a waarnemer.
create function regie.answered_on(p_thread uuid, p_day date)
returns table (medewerker_id uuid, voor_id uuid, van timestamptz, tot timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as
$$
  with day as (select tstzrange(p_day::timestamp at time zone 'Europe/Amsterdam',
                                (p_day + 1)::timestamp at time zone 'Europe/Amsterdam') as hours),
  held as (
    select a.gemeente_id, a.medewerker_id, t.team_id,
           tstzrange(a.van, coalesce(a.tot, rd.nu())) * day.hours as piece
      from regie.aanspreekpunt a join regie.thread t on t.gemeente_id = a.gemeente_id and t.id = a.thread_id cross join day
     where a.gemeente_id = rd.gemeente() and a.thread_id = p_thread
  ), away as (
    select h.medewerker_id as voor_id, h.piece * tstzrange(b.van, b.tot) as piece,
           coalesce(b.waarnemer_id, d.medewerker_id, t.lead_id) as medewerker_id
      from held h
      join regie.absence b on b.gemeente_id = h.gemeente_id and b.medewerker_id = h.medewerker_id
      join access.team t on t.gemeente_id = h.gemeente_id and t.id = h.team_id
      left join regie.duty d on d.gemeente_id = h.gemeente_id and d.team_id = h.team_id and d.day = p_day
     where tstzrange(b.van, b.tot) && h.piece
  ), there as (
    select h.medewerker_id, unnest(tstzmultirange(h.piece) - coalesce((select range_agg(w.piece) from away w
             where w.voor_id = h.medewerker_id and w.piece && h.piece), '{}'::tstzmultirange)) as piece
      from held h where not isempty(h.piece)
  )
  select p.medewerker_id, p.voor_id, lower(p.piece), upper(p.piece) from (
    select medewerker_id, null::uuid as voor_id, piece from there
    union all select medewerker_id, voor_id, piece from away) p
   where not isempty(p.piece) order by lower(p.piece)
$$;

-- What every open thread must have; the answer should be empty. The database holds this already: a second pair of eyes.
create function regie.sentinel() returns table (gemeente_id text, thread_id uuid, fault text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select p.gemeente_id, p.thread_id, 'nobody-answers' from regie.thread_period p where p.tot is null
    and not exists (select from regie.aanspreekpunt a where a.gemeente_id = p.gemeente_id and a.thread_id = p.thread_id and a.tot is null)
  union all
  select a.gemeente_id, a.thread_id, 'answers-but-left' from regie.aanspreekpunt a
   where a.tot is null and cardinality(rd.works_now(a.gemeente_id, a.medewerker_id)) = 0
$$;

grant execute on function regie.is_there(text, uuid), regie.duty_officer(text, uuid, uuid), regie.stands_in(text, uuid, uuid),
  regie.open_thread(uuid, text, uuid), regie.close_thread(uuid), regie.reopen_thread(uuid), regie.answered_on(uuid, date),
  regie.has_open_threads(uuid) to rd_app;
grant execute on function regie.carry_over(), regie.sentinel(), regie.stands_in(text, uuid, uuid) to rd_worker;
