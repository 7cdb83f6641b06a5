-- The closed list of entries. Each checks what it must and writes the context; there is no other way to see a row.
create function rd.works_now(p_gemeente text, p_medewerker uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(distinct a.role), '{}') from access.appointment a
  where a.gemeente_id = p_gemeente and a.medewerker_id = p_medewerker
    and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()) and a.suspended_at is null
$$;

create type rd.begun as (nu timestamptz, vandaag date, actor_kind text, actor_id uuid, gemeente_id text, roles text[]);

create function rd.begun() returns rd.begun language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select rd.nu(), rd.vandaag(), c.actor_kind, c.actor_id, c.gemeente_id, c.roles from rd.current_context() c
$$;

-- A signed-in person, for one purpose. The purpose must be one that a role of this person has today.
create function rd.begin(p_token text, p_purpose text, p_trace text default null) returns rd.begun
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s access.session;
  found_roles text[];
  found_persons uuid[];
begin
  select * into s from access.session
   where token_hash = sha256(convert_to(p_token, 'UTF8')) and revoked_at is null and expires_at > clock_timestamp();
  if not found then perform rd.refuse('rd_session_valid'); end if;
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

-- Someone without an account asks a question. May make what belongs to that question, and reads nothing else.
create function rd.begin_public(p_gemeente text, p_trace text default null) returns rd.begun
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not exists (select from access.gemeente g where g.id = p_gemeente) then perform rd.refuse('rd_gemeente_known'); end if;
  perform rd.enter(row(0, '0'::xid8, 'bezoeker', null, p_gemeente, 'vraag-stellen', array['bezoeker'], '{}'::uuid[], null, p_trace)::rd.context);
  return rd.begun();
end
$$;

-- Someone comes back with a code: the status of that one question, who answers, and the next date.
create function rd.begin_code(p_code text, p_trace text default null) returns rd.begun
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  k access.code;
begin
  select * into k from access.code
   where hash = sha256(convert_to(p_code, 'UTF8')) and revoked_at is null and expires_at > rd.nu();
  if not found then perform rd.refuse('rd_code_valid'); end if;
  perform rd.enter(row(0, '0'::xid8, 'terugkomcode', null, k.gemeente_id, 'terugkomen', array['terugkomcode'], '{}'::uuid[], k.contact_id, p_trace)::rd.context);
  return rd.begun();
end
$$;

-- A job or sweep, one municipality at a time, with the role 'systeem' and only the purposes the matrix gives it.
create function rd.begin_job(p_gemeente text, p_purpose text, p_trace text default null) returns rd.begun
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not exists (select from access.matrix m where m.role = 'systeem' and m.purpose = p_purpose
                 and m.van <= rd.vandaag() and (m.tot is null or m.tot > rd.vandaag())) then
    perform rd.refuse('rd_purpose_allowed');
  end if;
  perform rd.enter(row(0, '0'::xid8, 'systeem', null, p_gemeente, p_purpose, array['systeem'], '{}'::uuid[], null, p_trace)::rd.context);
  return rd.begun();
end
$$;

grant execute on function rd.begin(text, text, text), rd.begin_public(text, text), rd.begin_code(text, text) to rd_app;
grant execute on function rd.begin_job(text, text, text) to rd_worker;

-- How much of a category this transaction may see, and how far: what policies ask.
create function rd.grade(p_category text, p_reach text) returns smallint
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(max(m.grade), 0)::smallint from access.matrix m, rd.current_context() c
   where m.role = any(c.roles) and m.purpose = c.purpose and m.category = p_category and m.reach = p_reach
     and m.van <= rd.vandaag() and (m.tot is null or m.tot > rd.vandaag())
$$;

grant execute on function rd.grade(text, text) to rd_app, rd_worker;

-- The same for writing, always about someone one helps: a purpose that only looks writes nothing.
create function rd.writes(p_category text) returns smallint
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(max(m.grade), 0)::smallint from access.matrix m, rd.current_context() c
   where m.role = any(c.roles) and m.purpose = c.purpose and m.category = p_category and m.reach = 'persons' and m.writes
     and m.van <= rd.vandaag() and (m.tot is null or m.tot > rd.vandaag())
$$;
grant execute on function rd.writes(text) to rd_app, rd_worker;

-- Declares a table of personal data and gives it its policies. p_person names the column with the person it is about.
-- Some roles may see for a whole municipality that there is something; writing is always about someone one helps, and not
-- for every purpose that sees.
create procedure rd.protect(p_table regclass, p_category text, p_grade int, p_person text)
language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare
  here text := 'gemeente_id = (select rd.gemeente())';
  helped text := format('(select rd.grade(%1$L, ''persons'')) >= %2$s and %3$I = any ((select rd.persons())::uuid[])',
    p_category, p_grade, p_person);
  writing text := format('(select rd.writes(%1$L)) >= %2$s and %3$I = any ((select rd.persons())::uuid[])',
    p_category, p_grade, p_person);
  known text := format('(select rd.grade(%1$L, ''gemeente'')) >= %2$s', p_category, p_grade);
begin
  insert into rd.registry (relation, kind, category, grade) values (p_table, 'persoonsgegeven', p_category, p_grade);
  execute format('alter table %s enable row level security', p_table);
  execute format('create policy rd_seen on %s for select using (%s and (%s or (%s)))', p_table, here, known, helped);
  execute format('create policy rd_made on %s for insert with check (%s and %s)', p_table, here, writing);
  execute format('create policy rd_changed on %s for update using (%s and %s) with check (%s and %s)',
    p_table, here, writing, here, writing);
end
$$;

-- From now on this worker may read about this person, and the person can see that and why.
create function access.involve(p_person uuid, p_grond text, p_reden text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.gemeente_id is null then perform rd.refuse('rd_context_needed'); end if;
  if p_person = any(c.persons) then return; end if;
  if p_grond = 'nieuw' then
    if c.actor_kind not in ('medewerker', 'bezoeker') or access.is_known(p_person) then
      perform rd.refuse('access_involvement_new');
    end if;
  elsif p_grond <> 'geopend' or c.actor_kind <> 'medewerker' or c.purpose <> 'hulpvraag' or not access.lives_here(c.gemeente_id, p_person)
     or rd.grade('persoon', 'gemeente') = 0 then
    perform rd.refuse('access_involvement_allowed');
  end if;
  if c.actor_kind = 'medewerker' then
    insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, reden, van, tot)
    values (c.gemeente_id, p_person, c.actor_id, p_grond, p_reden, rd.nu(), rd.nu() + interval '1 day');
  end if;
  update rd.context set persons = persons || p_person where backend = pg_backend_pid();
end
$$;
grant execute on function access.involve(uuid, text, text) to rd_app;
