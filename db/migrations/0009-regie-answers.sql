-- The only ways in which the ledger moves, and who answers at this moment.
create function regie.is_there(p_gemeente text, p_medewerker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as
$$
  select cardinality(rd.works_now(p_gemeente, p_medewerker)) > 0 and not exists (select from regie.absence a
    where a.gemeente_id = p_gemeente and a.medewerker_id = p_medewerker and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()))
$$;

-- Today's duty officer of a team, else its lead. Always a person.
create function regie.duty_officer(p_gemeente text, p_team uuid) returns uuid
language sql stable security definer set search_path = pg_catalog as
$$
  select coalesce(
    (select d.medewerker_id from regie.duty d where d.gemeente_id = p_gemeente and d.team_id = p_team
       and d.day = rd.vandaag() and regie.is_there(p_gemeente, d.medewerker_id)),
    (select t.lead_id from access.team t where t.gemeente_id = p_gemeente and t.id = p_team))
$$;

-- Who answers in someone's place now: themselves when there, else their waarnemer (and theirs), else the duty officer.
create function regie.stands_in(p_gemeente text, p_medewerker uuid, p_team uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog as
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
  return regie.duty_officer(p_gemeente, p_team);
end
$$;

-- About whom someone may read because they answer, or stand in for who answers.
create function regie.persons_of(p_gemeente text, p_medewerker uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as
$$
  select coalesce(array_agg(distinct a.person_id), '{}') from regie.aanspreekpunt a
    join regie.thread t on t.gemeente_id = a.gemeente_id and t.id = a.thread_id
   where a.gemeente_id = p_gemeente and a.tot is null
     and (a.medewerker_id = p_medewerker
       or (not regie.is_there(p_gemeente, a.medewerker_id)
           and regie.stands_in(p_gemeente, a.medewerker_id, t.team_id) = p_medewerker))
$$;

create function regie.may_move(p_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog as
$$
begin
  if (rd.current_context()).gemeente_id is null then perform rd.refuse('rd_context_needed'); end if;
  if not p_person = any(rd.persons()) then perform rd.refuse('regie_thread_yours'); end if;
end
$$;

-- Opens a thread. Who knows this person already answers again; otherwise today's duty officer of the front team.
create function regie.open_thread(p_thread uuid, p_soort text, p_person uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog as
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
language plpgsql security definer set search_path = pg_catalog as
$$
declare
  g text := rd.gemeente();
  t regie.thread;
begin
  select * into t from regie.thread where gemeente_id = g and id = p_thread for update;
  if not found then perform rd.refuse('regie_thread_yours'); end if;
  perform regie.may_move(t.person_id);
  update regie.aanspreekpunt set tot = rd.nu() where gemeente_id = g and thread_id = p_thread and tot is null;
  if not found then perform rd.refuse('regie_thread_open'); end if;
  update regie.thread_period set tot = rd.nu() where gemeente_id = g and thread_id = p_thread and tot is null;
  perform rd.append_event('regie', p_thread, t.person_id, 'gesloten', '{}');
end
$$;

-- Opens a closed thread again, at whoever answered last when they are there, else at today's duty officer.
create function regie.reopen_thread(p_thread uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog as
$$
declare
  g text := rd.gemeente();
  t regie.thread;
  last uuid;
  officer uuid;
begin
  select * into t from regie.thread where gemeente_id = g and id = p_thread for update;
  if not found then perform rd.refuse('regie_thread_yours'); end if;
  perform regie.may_move(t.person_id);
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
language plpgsql security definer set search_path = pg_catalog as
$$
declare
  g text := rd.gemeente();
  a record;
  officer uuid;
  moved integer := 0;
begin
  for a in select p.id, p.thread_id, p.person_id, p.medewerker_id, t.team_id from regie.aanspreekpunt p
      join regie.thread t on t.gemeente_id = p.gemeente_id and t.id = p.thread_id
      where p.gemeente_id = g and p.tot is null and cardinality(rd.works_now(g, p.medewerker_id)) = 0
      for update of t
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

-- What every open thread must have; the answer should be empty. The database holds this already: a second pair of eyes.
create function regie.sentinel() returns table (gemeente_id text, thread_id uuid, fault text)
language sql stable security definer set search_path = pg_catalog as
$$
  select p.gemeente_id, p.thread_id, 'nobody-answers' from regie.thread_period p where p.tot is null
    and not exists (select from regie.aanspreekpunt a where a.gemeente_id = p.gemeente_id and a.thread_id = p.thread_id and a.tot is null)
  union all
  select a.gemeente_id, a.thread_id, 'answers-but-left' from regie.aanspreekpunt a
   where a.tot is null and cardinality(rd.works_now(a.gemeente_id, a.medewerker_id)) = 0
$$;

grant execute on function regie.is_there(text, uuid), regie.duty_officer(text, uuid), regie.stands_in(text, uuid, uuid),
  regie.open_thread(uuid, text, uuid), regie.close_thread(uuid), regie.reopen_thread(uuid) to rd_app;
grant execute on function regie.carry_over(), regie.sentinel(), regie.stands_in(text, uuid, uuid) to rd_worker;
