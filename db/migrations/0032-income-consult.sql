-- The direct line: a colleague who helps someone asks a named income consultant about that person. A question and its
-- answer stand in the file of the person; who answers to the person stays who it was.

create function income.next_working_day(p_day date) returns date language sql immutable set search_path = pg_catalog, pg_temp as
$$ select p_day + case extract(isodow from p_day)::int when 5 then 3 when 6 then 2 else 1 end $$;

-- Whom one can ask: the income consultants who work here now; in a town without them the klantmanagers, else the leads.
create function income.consult_candidates(p_gemeente text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with works as (
    select a.medewerker_id, array_position(array['inkomensconsulent', 'klantmanager', 'teamleider'], a.role) as place
      from access.appointment a join access.team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id
     where a.gemeente_id = p_gemeente and not t.secret and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu())
       and a.suspended_at is null and a.role in ('inkomensconsulent', 'klantmanager', 'teamleider')
  )
  select coalesce(array_agg(distinct w.medewerker_id), '{}') from works w where w.place = (select min(place) from works)
$$;

-- Whether someone is at work on a day: on the days they work, and not away.
create function income.at_work(p_gemeente text, p_medewerker uuid, p_day date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce((select extract(isodow from p_day)::smallint = any (m.werkdagen) from access.medewerker m
                    where m.gemeente_id = p_gemeente and m.id = p_medewerker), false)
    and cardinality(rd.works_now(p_gemeente, p_medewerker)) > 0 and not regie.away_on(p_gemeente, p_medewerker, p_day)
$$;

create table income.consult (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid,
  voorziening text constraint income_consult_voorziening check (length(voorziening) between 1 and 60),
  question text not null constraint income_consult_question check (length(trim(question)) between 1 and 2000),
  asked_by uuid not null,
  asked_of uuid not null constraint income_consult_other check (asked_of <> asked_by),
  asked_at timestamptz not null default rd.nu(),
  due date not null default income.next_working_day(rd.vandaag()),
  answer text constraint income_consult_answer check (length(trim(answer)) between 1 and 4000),
  answered_by uuid,
  answered_at timestamptz,
  read_at timestamptz,
  constraint income_consult_pk primary key (gemeente_id, id),
  constraint income_consult_person foreign key (gemeente_id, person_id) references household.person,
  constraint income_consult_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id),
  constraint income_consult_asked_by foreign key (gemeente_id, asked_by) references access.medewerker,
  constraint income_consult_asked_of foreign key (gemeente_id, asked_of) references access.medewerker,
  constraint income_consult_answered_by foreign key (gemeente_id, answered_by) references access.medewerker,
  constraint income_consult_whole check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  constraint income_consult_read check (read_at is null or answered_at is not null)
);
create index income_consult_by_person on income.consult (gemeente_id, person_id, asked_at desc);
create index income_consult_open on income.consult (gemeente_id, asked_of) where answered_at is null;
create index income_consult_unread on income.consult (gemeente_id, asked_by) where read_at is null;
call rd.protect('income.consult', 'inkomen', 3, 'person_id');
insert into privacy.vernietiging_rule (relation, step, by_contact, by_person) values
  ('income.consult', 2, 'contact_id = $2', 'person_id = $2');
-- Moments and the day that counts are the database's own.
grant select, insert (gemeente_id, id, person_id, contact_id, voorziening, question, asked_by, asked_of),
  update (answer, answered_by, answered_at, read_at) on income.consult to rd_app;

-- Who may answer: the one who was asked; while they are not there whoever else one could have asked; and once the day has
-- passed also the lead of their team, who sees to it. That is the one escalation.
create function income.may_answer(p_asked_of uuid, p_due date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce((select c.actor_kind = 'medewerker' and (c.actor_id = p_asked_of
      or (c.actor_id = any (income.consult_candidates(c.gemeente_id))
          and not income.at_work(c.gemeente_id, p_asked_of, rd.vandaag()))
      or (p_due < rd.vandaag() and exists (select from access.appointment a
            join access.team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id
           where a.gemeente_id = c.gemeente_id and a.medewerker_id = p_asked_of and t.lead_id = c.actor_id)))
    from rd.current_context() c), false)
$$;

create function income.consult_asked() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or new.asked_by is distinct from c.actor_id then
    perform rd.refuse('income_consult_own');
  end if;
  if not new.asked_of = any (income.consult_candidates(new.gemeente_id)) then perform rd.refuse('income_consult_consultant'); end if;
  -- That a secret party helps someone is not told by a question of theirs.
  if not exists (select from access.appointment a join access.team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id
      where a.gemeente_id = new.gemeente_id and a.medewerker_id = new.asked_by and not t.secret
        and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()) and a.suspended_at is null) then
    perform rd.refuse('income_consult_secret');
  end if;
  return new;
end
$$;
create trigger income_consult_asked before insert on income.consult for each row execute function income.consult_asked();

-- Answered once, now, in one's own name; read once, now, by whoever asked. What stands there stays.
create function income.consult_answered() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if (new.answer, new.answered_by, new.answered_at) is distinct from (old.answer, old.answered_by, old.answered_at) then
    if old.answered_at is not null or new.answered_at is null then perform rd.refuse('income_consult_kept'); end if;
    if new.answered_by is distinct from c.actor_id or new.answered_at <> rd.nu() then perform rd.refuse('income_consult_own'); end if;
    if not income.may_answer(old.asked_of, old.due) then perform rd.refuse('income_consult_yours'); end if;
  end if;
  if new.read_at is distinct from old.read_at and (old.read_at is not null or new.read_at is distinct from rd.nu()
      or c.actor_id is distinct from old.asked_by) then
    perform rd.refuse('income_consult_reader');
  end if;
  return new;
end
$$;
create trigger income_consult_answered before update on income.consult for each row execute function income.consult_answered();

-- Whom one can ask, who is there today first: on the roster, then with the fewest open questions. `day` is the first day
-- on which they are there; without one within a month they are not named.
create function income.consultants() returns table (medewerker_id uuid, day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select m.id, first.day from rd.current_context() c
    join access.medewerker m on m.gemeente_id = c.gemeente_id and m.id = any (income.consult_candidates(c.gemeente_id))
    cross join lateral (select min(d::date) as day from generate_series(rd.vandaag(), rd.vandaag() + 30, interval '1 day') d
      where income.at_work(c.gemeente_id, m.id, d::date)) first
   where c.actor_kind = 'medewerker' and m.id <> c.actor_id and first.day is not null
   order by first.day, not exists (select from regie.duty d where d.gemeente_id = c.gemeente_id and d.medewerker_id = m.id and d.day = first.day),
     (select count(*) from income.consult o where o.gemeente_id = c.gemeente_id and o.asked_of = m.id and o.answered_at is null), m.naam
$$;

-- What waits for whoever asks: questions they may answer, and their own until the answer is read. That there is one and
-- about whom, not what it says: for that one opens the page of the person, with a reason.
create function income.my_consults() returns table (id uuid, person_id uuid, asked_by text, asked_of text, asked_at timestamptz,
  due date, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select o.id, o.person_id, access.naam_van(o.asked_by), access.naam_van(coalesce(o.answered_by, o.asked_of)), o.asked_at, o.due,
         case when o.asked_by = c.actor_id then case when o.answered_at is null then 'waits' else 'answered' end else 'to-answer' end
    from rd.current_context() c join income.consult o on o.gemeente_id = c.gemeente_id
   where c.actor_kind = 'medewerker' and rd.grade('inkomen', 'persons') >= 3 and o.read_at is null
     and (o.asked_by = c.actor_id or (o.answered_at is null and income.may_answer(o.asked_of, o.due)))
   order by o.due, o.asked_at
$$;
grant execute on function income.may_answer(uuid, date), income.consultants(), income.my_consults(),
  income.next_working_day(date) to rd_app;
