-- What must stay although its term is over: a bezwaar, a claim, an inquiry. With a reason and a day on which someone looks
-- again; while it holds nothing of this person is proposed or destroyed, also not when they ask.
create table privacy.hold (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  reden text not null constraint privacy_hold_reden check (length(trim(reden)) between 5 and 500),
  door uuid not null,
  at timestamptz not null default rd.nu(),
  tot date not null,
  ended_at timestamptz,
  ended_by uuid,
  constraint privacy_hold_pk primary key (gemeente_id, id),
  constraint privacy_hold_person foreign key (gemeente_id, person_id) references household.person
);
create index privacy_hold_by_person on privacy.hold (gemeente_id, person_id) where ended_at is null;
call rd.protect('privacy.hold', 'vernietiging', 1, 'person_id');
grant select on privacy.hold to rd_app;

create function privacy.is_held(p_gemeente text, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from privacy.hold h where h.gemeente_id = p_gemeente and h.person_id = p_person and h.ended_at is null
    and h.tot >= rd.vandaag())
$$;

create function privacy.begin_hold(p_id uuid, p_person uuid, p_reden text, p_tot date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or c.purpose <> 'bewaren' or not c.roles && '{archivaris,proceseigenaar}'::text[] then
    perform rd.refuse('privacy_approval_role');
  end if;
  if not access.lives_here(c.gemeente_id, p_person) then perform rd.refuse('privacy_vernietiging_item_person'); end if;
  if p_tot <= rd.vandaag() or p_tot > rd.vandaag() + 731 then perform rd.refuse('privacy_hold_until'); end if;
  insert into privacy.hold (gemeente_id, id, person_id, reden, door, tot) values (c.gemeente_id, p_id, p_person, p_reden, c.actor_id, p_tot);
end
$$;
create function privacy.end_hold(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or c.purpose <> 'bewaren' or not c.roles && '{archivaris,proceseigenaar}'::text[] then
    perform rd.refuse('privacy_approval_role');
  end if;
  update privacy.hold set ended_at = rd.nu(), ended_by = c.actor_id where gemeente_id = c.gemeente_id and id = p_id and ended_at is null;
  if not found then perform rd.refuse('privacy_hold_known'); end if;
end
$$;
grant execute on function privacy.begin_hold(uuid, uuid, text, date), privacy.end_hold(uuid) to rd_app;

create or replace function privacy.is_over(p_gemeente text, p_contact uuid, p_uitkomst text, p_dagen integer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from intake.contact c where c.gemeente_id = p_gemeente and c.id = p_contact and c.outcome = p_uitkomst
    and (c.closed_at at time zone 'Europe/Amsterdam')::date + p_dagen <= rd.vandaag()
    and not privacy.is_held(c.gemeente_id, c.person_id)
    and not exists (select from intake.aanvraag a where a.gemeente_id = c.gemeente_id and a.contact_id = c.id)
    and not exists (select from intake.melding m where m.gemeente_id = c.gemeente_id and m.contact_id = c.id)
    and not exists (select from intake.event e where e.gemeente_id = c.gemeente_id and e.stream_id = c.id
                     and e.type = 'vernietigd' and e.at >= c.closed_at))
$$;

-- A request waits for what is held as it waits for what is open.
create or replace function privacy.has_open(p_gemeente text, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select privacy.is_held(p_gemeente, p_person)
    or exists (select from regie.thread t join regie.thread_period p on p.gemeente_id = t.gemeente_id and p.thread_id = t.id
      where t.gemeente_id = p_gemeente and t.person_id = p_person and p.tot is null)
$$;
