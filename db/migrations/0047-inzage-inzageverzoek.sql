-- What a person asks about their own data: why someone looked, to correct something, to get all of it. Each has a day on
-- which the answer is due (AVG art. 12 lid 3: a month), and is answered with words that stay beside theirs.
create schema inzage;
grant usage on schema inzage to rd_app, rd_worker;

create table inzage.inzageverzoek (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  soort text not null constraint inzage_verzoek_soort check (soort in ('kijken', 'verbetering', 'alles')),
  about text not null constraint inzage_verzoek_over check (length(trim(about)) between 1 and 300),
  words text not null constraint inzage_verzoek_words check (length(trim(words)) between 1 and 1000),
  way text not null constraint inzage_verzoek_way check (way in ('zelf', 'balie', 'telefoon', 'brief')),
  checked text constraint inzage_verzoek_checked check (checked in ('document', 'teruggebeld')),
  door uuid,
  at timestamptz not null default rd.nu(),
  due date not null,
  longer_reason text constraint inzage_verzoek_longer check (length(trim(longer_reason)) between 1 and 500),
  outcome text constraint inzage_verzoek_outcome
    check (outcome in ('uitgelegd', 'had-niet-gemogen', 'verbeterd', 'niet-verbeterd', 'gegeven')),
  answer text constraint inzage_verzoek_answer check (length(trim(answer)) between 1 and 1000),
  answered_at timestamptz,
  answered_by uuid,
  constraint inzage_verzoek_pk primary key (gemeente_id, id),
  constraint inzage_verzoek_person foreign key (gemeente_id, person_id) references household.person,
  constraint inzage_verzoek_whole check (num_nulls(outcome, answer, answered_at) in (0, 3)),
  constraint inzage_verzoek_identity check (way not in ('balie', 'telefoon') or checked is not null),
  constraint inzage_verzoek_fits check (outcome is null or (soort, outcome) in (('kijken', 'uitgelegd'), ('kijken', 'had-niet-gemogen'),
    ('verbetering', 'verbeterd'), ('verbetering', 'niet-verbeterd'), ('alles', 'gegeven')))
);
create index inzage_verzoek_by_person on inzage.inzageverzoek (gemeente_id, person_id);
create index inzage_verzoek_open on inzage.inzageverzoek (gemeente_id, due) where answered_at is null;
call rd.protect('inzage.inzageverzoek', 'verwerking', 3, 'person_id');
grant select on inzage.inzageverzoek to rd_app;

-- Words that were said stay as they were said; an answer is given once.
create function inzage.verzoek_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.answered_at is not null or (to_jsonb(new) - '{due,longer_reason,outcome,answer,answered_at,answered_by}'::text[])
      <> (to_jsonb(old) - '{due,longer_reason,outcome,answer,answered_at,answered_by}'::text[]) then
    perform rd.refuse('inzage_verzoek_kept');
  end if;
  return new;
end
$$;
create trigger inzage_verzoek_kept before update on inzage.inzageverzoek for each row execute function inzage.verzoek_kept();

-- By the person, or written down for them by whoever helps them, once it was checked who asks.
create function inzage.ask(p_id uuid, p_person uuid, p_soort text, p_about text, p_words text, p_way text, p_checked text) returns date
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  due date := (rd.vandaag() + interval '1 month')::date;
begin
  if c.actor_kind = 'inwoner' and c.purpose = 'inzage' and c.actor_id = p_person then
    if p_way <> 'zelf' then perform rd.refuse('inzage_verzoek_asks'); end if;
  elsif c.actor_kind is distinct from 'medewerker' or c.purpose <> 'hulpvraag' or (p_person = any (c.persons)) is not true
      or p_way = 'zelf' then
    perform rd.refuse('inzage_verzoek_asks');
  end if;
  insert into inzage.inzageverzoek (gemeente_id, id, person_id, soort, about, words, way, checked, door, due)
  values (c.gemeente_id, p_id, p_person, p_soort, p_about, p_words, p_way, p_checked,
          case when c.actor_kind = 'medewerker' then c.actor_id end, due);
  return due;
end
$$;

-- By the privacy officer. A letter with who looked is given at once, by whoever checked who asks.
create function inzage.answer_verzoek(p_id uuid, p_outcome text, p_answer text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  v inzage.inzageverzoek;
begin
  select * into v from inzage.inzageverzoek k where k.gemeente_id = c.gemeente_id and k.id = p_id for update;
  if v.id is null then perform rd.refuse('inzage_verzoek_known'); end if;
  if not ((c.purpose = 'toezicht' and 'privacy' = any (c.roles)) or (v.soort = 'alles' and v.door = c.actor_id)) then
    perform rd.refuse('inzage_verzoek_answers');
  end if;
  if v.answered_at is not null then perform rd.refuse('inzage_verzoek_once'); end if;
  update inzage.inzageverzoek set outcome = p_outcome, answer = p_answer, answered_at = rd.nu(), answered_by = c.actor_id
   where gemeente_id = v.gemeente_id and id = v.id;
end
$$;

-- At most two months more, once, with a reason, said within the first month (AVG art. 12 lid 3).
create function inzage.answer_later(p_id uuid, p_reason text) returns date
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  v inzage.inzageverzoek;
begin
  select * into v from inzage.inzageverzoek k where k.gemeente_id = c.gemeente_id and k.id = p_id for update;
  if v.id is null then perform rd.refuse('inzage_verzoek_known'); end if;
  if c.purpose is distinct from 'toezicht' or not 'privacy' = any (c.roles) then perform rd.refuse('inzage_verzoek_answers'); end if;
  if v.answered_at is not null then perform rd.refuse('inzage_verzoek_once'); end if;
  if v.longer_reason is not null or rd.vandaag() > v.due then perform rd.refuse('inzage_verzoek_longer_once'); end if;
  update inzage.inzageverzoek set due = (v.due + interval '2 months')::date, longer_reason = p_reason
   where gemeente_id = v.gemeente_id and id = v.id;
  return (v.due + interval '2 months')::date;
end
$$;
grant execute on function inzage.ask(uuid, uuid, text, text, text, text, text), inzage.answer_verzoek(uuid, text, text),
  inzage.answer_later(uuid, text) to rd_app;

-- The name of a person as this purpose may read it.
create function access.person_name(p_person uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as
$$ select p.naam from household.person p where p.gemeente_id = rd.gemeente() and p.id = p_person $$;
grant execute on function access.person_name(uuid) to rd_app;

-- The tables with personal data, and of each what this role may read; a table that is new is here by itself.
create function inzage.personal_tables() returns table (tabel text, who text, columns text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select g.relation::text, case when g.relation = 'household.person'::regclass then 'id' else 'person_id' end,
         array_agg(a.attname::text order by a.attnum)
    from rd.registry g join pg_attribute a on a.attrelid = g.relation and a.attnum > 0 and not a.attisdropped
   where g.kind = 'persoonsgegeven' and a.atttypid <> 'bytea'::regtype
     and a.attname not in ('gemeente_id', 'zoeknaam') and has_column_privilege('rd_app', g.relation, a.attnum, 'select')
   group by g.relation order by g.relation::text
$$;
grant execute on function inzage.personal_tables() to rd_app;

-- All that is here about whoever asks, as their own purpose may read it: row security decides, table by table.
create function inzage.about_me() returns table (tabel text, regels jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp as
$$
declare
  t record;
begin
  for t in select * from inzage.personal_tables() loop
    tabel := t.tabel;
    execute format('select coalesce(jsonb_agg(to_jsonb(r)), ''[]'') from (select %s from %s where gemeente_id = rd.gemeente() and %I = rd.actor() limit 5000) r',
      (select string_agg(quote_ident(c), ', ') from unnest(t.columns) as c), t.tabel, t.who) into regels;
    return next;
  end loop;
end
$$;
grant execute on function inzage.about_me() to rd_app;
