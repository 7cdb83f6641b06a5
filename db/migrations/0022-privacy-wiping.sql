-- The carrying out: what goes from which table, and the only functions that take anything away.
-- What goes from which table: with one question, and with all of a person ($1 the municipality, $2 the question or the
-- person). Neither: `why` says what stays. A table of personal data that is not here loses the rows of a person by its
-- column person_id, first of all.
create table privacy.vernietiging_rule (
  relation regclass constraint privacy_vernietiging_rule_pk primary key,
  step smallint not null,
  by_contact text,
  by_person text,
  why text,
  constraint privacy_vernietiging_rule_says check (num_nonnulls(by_contact, by_person) > 0 or why is not null)
);
insert into rd.registry (relation, kind) values ('privacy.vernietiging_rule', 'stelsel');
insert into privacy.vernietiging_rule (relation, step, by_contact, by_person, why) values
  ('intake.event_content', 1, $$event_id in (select e.id from intake.event e where e.gemeente_id = $1 and e.stream_id = $2 and e.type <> 'vernietigd')$$,
    $$event_id in (select e.id from intake.event e where e.gemeente_id = $1 and e.person_id = $2 and e.type <> 'vernietigd')$$, null),
  ('regie.event_content', 1, $$event_id in (select e.id from regie.event e join intake.contact c on c.gemeente_id = e.gemeente_id and c.thread_id = e.stream_id where c.gemeente_id = $1 and c.id = $2 and e.type <> 'vernietigd')$$,
    $$event_id in (select e.id from regie.event e where e.gemeente_id = $1 and e.person_id = $2 and e.type <> 'vernietigd')$$, null),
  ('plan.event_content', 1, $$event_id in (select e.id from plan.event e join plan.sheet s on s.gemeente_id = e.gemeente_id and s.id = e.stream_id where s.gemeente_id = $1 and s.contact_id = $2 and e.type <> 'vernietigd')$$,
    $$event_id in (select e.id from plan.event e where e.gemeente_id = $1 and e.person_id = $2 and e.type <> 'vernietigd')$$, null),
  ('household.event_content', 1, null, $$event_id in (select e.id from household.event e where e.gemeente_id = $1 and e.person_id = $2 and e.type <> 'vernietigd')$$, null),
  ('income.event_content', 1, null, $$event_id in (select e.id from income.event e where e.gemeente_id = $1 and e.person_id = $2 and e.type <> 'vernietigd')$$, null),
  ('files.file_content', 2, 'file_id in (select f.id from files.file f where f.gemeente_id = $1 and f.contact_id = $2)', 'person_id = $2', null),
  ('files.file', 3, 'contact_id = $2', 'person_id = $2', null),
  ('plan.agreement', 2, 'sheet_id in (select s.id from plan.sheet s where s.gemeente_id = $1 and s.contact_id = $2)', 'person_id = $2', null),
  ('plan.sheet', 3, 'contact_id = $2', 'person_id = $2', null),
  ('intake.call_try', 2, 'call_id in (select k.id from intake.call k where k.gemeente_id = $1 and k.contact_id = $2)', 'person_id = $2', null),
  ('intake.call', 3, 'contact_id = $2', 'person_id = $2', null),
  ('intake.melding', 2, 'contact_id = $2', 'person_id = $2', null),
  ('intake.words', 2, 'contact_id = $2', 'person_id = $2', null),
  ('income.receipt', 2, null, 'person_id = $2', null),
  ('income.outcome', 2, null, 'person_id = $2', null),
  ('household.fact', 2, null, 'person_id = $2', null),
  ('household.bereik', 2, null, 'person_id = $2', null),
  ('household.veilig_contact', 2, null, 'person_id = $2', null),
  ('household.membership', 2, null, '$2 in (person_id, member_id)', null),
  ('household.role', 2, null, '$2 in (person_id, ander_id)', null),
  ('household.bsn', 2, null, 'person_id = $2', null),
  ('household.person_word', 2, null, 'person_id = $2', null),
  ('household.person', 9, null, null, 'de rij blijft, zonder naam en geboortedatum: andere rijen wijzen ernaar'),
  ('intake.contact', 9, null, null, 'dat er een vraag was en hoe zij eindigde, zonder wat er stond'),
  ('intake.aanvraag', 9, null, null, 'een aanvraag heeft een eigen termijn, die aan het besluit hangt'),
  ('regie.thread', 9, null, null, 'wie er antwoord gaf blijft na te gaan'),
  ('regie.thread_period', 9, null, null, 'wie er antwoord gaf blijft na te gaan'),
  ('regie.aanspreekpunt', 9, null, null, 'wie er antwoord gaf blijft na te gaan'),
  ('intake.event', 9, null, null, 'dat er iets gebeurde, zonder wat: zo klopt de reeks'),
  ('regie.event', 9, null, null, 'dat er iets gebeurde, zonder wat: zo klopt de reeks'),
  ('plan.event', 9, null, null, 'dat er iets gebeurde, zonder wat: zo klopt de reeks'),
  ('household.event', 9, null, null, 'dat er iets gebeurde, zonder wat: zo klopt de reeks'),
  ('income.event', 9, null, null, 'dat er iets gebeurde, zonder wat: zo klopt de reeks'),
  ('log.look', 9, null, null, 'wie er keek, niet wat er stond: het logboek blijft heel'),
  ('privacy.vernietiging_item', 9, null, null, 'gaat weg met de lijst zelf');

-- The rules and, for a person, the tables that no rule names, in order.
create function privacy.wipes(p_person boolean) returns table (relation regclass, condition text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select r.relation, r.condition from (
    select k.relation, k.step, case when p_person then k.by_person else k.by_contact end as condition from privacy.vernietiging_rule k
    union all
    select g.relation, 0, 'person_id = $2' from rd.registry g
     where p_person and g.kind = 'persoonsgegeven' and not exists (select from privacy.vernietiging_rule k where k.relation = g.relation)
  ) r where r.condition is not null order by r.step, r.relation::text
$$;

-- Destroys a question, or with p_contact null all of a person, and says so in each stream that lost content. Gives how
-- many rows went. Granted to nobody: only privacy.carry_out calls it.
create function privacy.wipe(p_person uuid, p_contact uuid, p_verklaring uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  about uuid := coalesce(p_contact, p_person);
  told jsonb := '[]';
  found_streams jsonb;
  w record;
  gone bigint;
  total bigint := 0;
begin
  for w in select * from privacy.wipes(p_contact is null) loop
    if w.relation::text like '%.event\_content' then
      execute format('select coalesce(jsonb_agg(distinct jsonb_build_array(%L, e.stream_id)), ''[]'') from %s.event e
        where e.gemeente_id = $1 and e.id in (select event_id from %s where gemeente_id = $1 and %s)',
        split_part(w.relation::text, '.', 1), split_part(w.relation::text, '.', 1), w.relation, w.condition)
        into found_streams using g, about;
      told := told || found_streams;
    end if;
  end loop;
  for w in select * from privacy.wipes(p_contact is null) loop
    execute format('delete from %s where gemeente_id = $1 and (%s)', w.relation, w.condition) using g, about;
    get diagnostics gone = row_count;
    total := total + gone;
  end loop;
  delete from access.code k where k.gemeente_id = g and k.contact_id in
    (select c.id from intake.contact c where c.gemeente_id = g and c.person_id = p_person and (p_contact is null or c.id = p_contact));
  if p_contact is null then
    update household.person set naam = null, zoeknaam = null, geboortedatum = null, version = version + 1
     where gemeente_id = g and id = p_person;
    delete from access.inwoner where gemeente_id = g and person_id = p_person;
    delete from access.involvement where gemeente_id = g and person_id = p_person;
    update access.session set revoked_at = rd.nu()
     where gemeente_id = g and actor_kind = 'inwoner' and actor_id = p_person and revoked_at is null;
  end if;
  for w in select s ->> 0 as room, (s ->> 1)::uuid as stream from jsonb_array_elements(told) s loop
    perform rd.append_event(w.room, w.stream, p_person, 'vernietigd', jsonb_build_object('verklaring', p_verklaring));
  end loop;
  return total;
end
$$;

-- Whether a question is one that its term lets go: still ended so, and not destroyed since. One that became an aanvraag
-- has the term of the besluit; one with a melding has what follows from it (Wmo 2015 art. 5.3.4).
create function privacy.is_over(p_gemeente text, p_contact uuid, p_uitkomst text, p_dagen integer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from intake.contact c where c.gemeente_id = p_gemeente and c.id = p_contact and c.outcome = p_uitkomst
    and (c.closed_at at time zone 'Europe/Amsterdam')::date + p_dagen <= rd.vandaag()
    and not exists (select from intake.aanvraag a where a.gemeente_id = c.gemeente_id and a.contact_id = c.id)
    and not exists (select from intake.melding m where m.gemeente_id = c.gemeente_id and m.contact_id = c.id)
    and not exists (select from intake.event e where e.gemeente_id = c.gemeente_id and e.stream_id = c.id
                     and e.type = 'vernietigd' and e.at >= c.closed_at))
$$;

-- The terms that hold today for this municipality: that of a source, else one of its own.
create function privacy.terms() returns table (uitkomst text, dagen integer, bron text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select distinct on (t.uitkomst) t.uitkomst, t.dagen, t.bron from privacy.bewaartermijn t
   where t.category = 'hulpvraag' and t.dagen is not null and t.van <= rd.vandaag() and (t.tot is null or t.tot > rd.vandaag())
     and (t.gemeente_id is null or t.gemeente_id = rd.gemeente())
   order by t.uitkomst, t.gemeente_id nulls first
$$;

-- Proposes what is over its term and on no list yet: one list per term. Run by the sweep; gives how many lists it made.
create function privacy.propose() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  t record;
  due uuid[];
  made uuid;
  lists integer := 0;
begin
  if (rd.current_context()).purpose is distinct from 'bewaren' then perform rd.refuse('privacy_vernietiging_purpose'); end if;
  perform pg_advisory_xact_lock(hashtext('rodedraad.vernietiging ' || g));
  for t in select * from privacy.terms() loop
    select array_agg(c.id) into due from intake.contact c where c.gemeente_id = g and c.closed_at is not null
       and privacy.is_over(g, c.id, t.uitkomst, t.dagen)
       and not exists (select from privacy.vernietiging_item i where i.gemeente_id = g and i.contact_id = c.id);
    continue when due is null;
    insert into privacy.vernietiging (gemeente_id, grond, uitkomst, bron, items)
    values (g, 'termijn', t.uitkomst, t.bron, cardinality(due)) returning id into made;
    insert into privacy.vernietiging_item (gemeente_id, vernietiging_id, person_id, contact_id)
    select g, made, c.person_id, c.id from intake.contact c where c.gemeente_id = g and c.id = any (due);
    lists := lists + 1;
  end loop;
  return lists;
end
$$;

-- One of two signatures, by whoever holds that appointment today; the second must be someone else.
create function privacy.approve(p_vernietiging uuid, p_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or c.purpose <> 'bewaren' or (p_role = any (c.roles)) is not true then
    perform rd.refuse('privacy_approval_role');
  end if;
  perform 1 from privacy.vernietiging v where v.gemeente_id = c.gemeente_id and v.id = p_vernietiging and v.done_at is null for update;
  if not found then perform rd.refuse('privacy_vernietiging_open'); end if;
  insert into privacy.approval (gemeente_id, vernietiging_id, role, medewerker_id)
  values (c.gemeente_id, p_vernietiging, p_role, c.actor_id);
  if (select count(*) from privacy.approval a where a.gemeente_id = c.gemeente_id and a.vernietiging_id = p_vernietiging) = 2 then
    perform jobs.plan('sweep');
  end if;
end
$$;

create function privacy.has_open(p_gemeente text, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from regie.thread t join regie.thread_period p on p.gemeente_id = t.gemeente_id and p.thread_id = t.id
    where t.gemeente_id = p_gemeente and t.person_id = p_person and p.tot is null)
$$;

-- A person asked for their data to be destroyed and the proceseigenaar granted it: that is the first signature.
create function privacy.grant_request(p_person uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  made uuid;
begin
  if c.actor_kind is distinct from 'medewerker' or c.purpose <> 'bewaren' or ('proceseigenaar' = any (c.roles)) is not true then
    perform rd.refuse('privacy_approval_role');
  end if;
  if not access.lives_here(c.gemeente_id, p_person) then perform rd.refuse('privacy_vernietiging_item_person'); end if;
  if privacy.has_open(c.gemeente_id, p_person) then perform rd.refuse('privacy_request_open'); end if;
  insert into privacy.vernietiging (gemeente_id, grond, bron, items)
  values (c.gemeente_id, 'verzoek', 'AVG art. 17; Jeugdwet art. 7.3.9; Wmo 2015 art. 5.3.5', 1) returning id into made;
  insert into privacy.vernietiging_item (gemeente_id, vernietiging_id, person_id) values (c.gemeente_id, made, p_person);
  perform privacy.approve(made, 'proceseigenaar');
  return made;
end
$$;

-- Destroys what two people approved, and writes the verklaring. A question that was opened again, or a person who has
-- one open now, is left alone. Run by the sweep; gives how many verklaringen it wrote.
create function privacy.carry_out() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  v privacy.vernietiging;
  i privacy.vernietiging_item;
  verklaring uuid;
  gone integer;
  wiped bigint;
  written integer := 0;
begin
  if (rd.current_context()).purpose is distinct from 'bewaren' then perform rd.refuse('privacy_vernietiging_purpose'); end if;
  for v in select * from privacy.vernietiging k where k.gemeente_id = g and k.done_at is null
      and (select count(*) from privacy.approval a where a.gemeente_id = g and a.vernietiging_id = k.id) = 2
      order by k.made_at for update skip locked
  loop
    continue when v.grond = 'verzoek' and exists (select from privacy.vernietiging_item x
      where x.gemeente_id = g and x.vernietiging_id = v.id and privacy.has_open(g, x.person_id));
    verklaring := gen_random_uuid();
    gone := 0;
    wiped := 0;
    for i in select * from privacy.vernietiging_item x where x.gemeente_id = g and x.vernietiging_id = v.id loop
      perform 1 from intake.contact c where c.gemeente_id = g and c.id = i.contact_id for update;
      if v.grond = 'verzoek' or privacy.is_over(g, i.contact_id, v.uitkomst, (select t.dagen from privacy.terms() t where t.uitkomst = v.uitkomst)) then
        wiped := wiped + privacy.wipe(i.person_id, i.contact_id, verklaring);
        gone := gone + 1;
      end if;
    end loop;
    delete from privacy.vernietiging_item x where x.gemeente_id = g and x.vernietiging_id = v.id;
    insert into privacy.verklaring (gemeente_id, id, vernietiging_id, grond, bron, items, rows, archivaris_id, proceseigenaar_id)
    select g, verklaring, v.id, v.grond, v.bron, gone, wiped,
      max(a.medewerker_id::text) filter (where a.role = 'archivaris')::uuid,
      max(a.medewerker_id::text) filter (where a.role = 'proceseigenaar')::uuid
      from privacy.approval a where a.gemeente_id = g and a.vernietiging_id = v.id;
    update privacy.vernietiging set done_at = rd.nu() where gemeente_id = g and id = v.id;
    written := written + 1;
  end loop;
  return written;
end
$$;

-- What is wrong with the events of this municipality: 'changed' content, content 'removed' without a later 'vernietigd'
-- in its stream, or a 'gap' in the numbers of a stream. No rows means that every chain is whole.
create function privacy.verify_events() returns table (room text, fault text, event_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  r text;
begin
  if rd.grade('vernietiging', 'gemeente') < 1 then perform rd.refuse('privacy_approval_role'); end if;
  for r in select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relname = 'event_content' loop
    return query execute format($dml$
      select %1$L, case when c.event_id is null then 'removed' else 'changed' end, e.id from %1$I.event e
        left join %1$I.event_content c on c.gemeente_id = e.gemeente_id and c.event_id = e.id
       where e.gemeente_id = $1 and ((c.event_id is not null and e.digest <> sha256(c.salt || convert_to(c.content::text, 'UTF8')))
         or (c.event_id is null and not exists (select from %1$I.event v where v.gemeente_id = e.gemeente_id
              and v.stream_id = e.stream_id and v.type = 'vernietigd' and v.stream_version > e.stream_version)))
      union all
      select %1$L, 'gap', s.id from (select e.id, e.stream_version,
          row_number() over (partition by e.stream_id order by e.stream_version) as place from %1$I.event e where e.gemeente_id = $1) s
       where s.stream_version <> s.place
    $dml$, r) using rd.gemeente();
  end loop;
end
$$;

grant execute on function privacy.approve(uuid, text), privacy.grant_request(uuid), privacy.verify_events() to rd_app;
grant execute on function privacy.propose(), privacy.carry_out() to rd_worker;
