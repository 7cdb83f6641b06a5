-- What one law's worker holds of a person in three grades: that they are there, a signal, and what they wrote.
create table privacy.involved (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  wet text not null constraint privacy_involved_wet references privacy.wet,
  team_id uuid not null,
  medewerker_id uuid not null,
  van timestamptz not null default rd.nu(),
  tot timestamptz,
  constraint privacy_involved_pk primary key (gemeente_id, id),
  constraint privacy_involved_person foreign key (gemeente_id, person_id) references household.person,
  constraint privacy_involved_team foreign key (gemeente_id, team_id) references access.team
);
create unique index privacy_involved_once on privacy.involved (gemeente_id, person_id, medewerker_id, wet) where tot is null;
call rd.protect('privacy.involved', 'hulpverlening', 1, 'person_id');
call privacy.guard('privacy.involved', 'person_id', 'wet');
create policy privacy_involved_secret on privacy.involved as restrictive for select
  using (team_id <> all ((select access.secret_teams())::uuid[]));

-- A signal: one of a few, with a day if need be, and never a text in which content could hide. Who sent it is not told by
-- the row: where a party is the secret, that it sent something would tell who it is.
create table privacy.signal (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  wet text not null constraint privacy_signal_wet references privacy.wet,
  target text not null constraint privacy_signal_target references privacy.wet,
  soort text not null constraint privacy_signal_soort check (soort in ('graag-contact', 'samen-overleggen', 'eerst-overleggen', 'datum-telt')),
  dag date,
  door uuid not null,
  at timestamptz not null default rd.nu(),
  seen_at timestamptz,
  constraint privacy_signal_pk primary key (gemeente_id, id),
  constraint privacy_signal_person foreign key (gemeente_id, person_id) references household.person,
  constraint privacy_signal_other check (wet <> target)
);
create index privacy_signal_by_person on privacy.signal (gemeente_id, person_id);
call rd.protect('privacy.signal', 'hulpverlening', 2, 'person_id');
create policy privacy_shared on privacy.signal as restrictive for select
  using (wet = any ((select privacy.own_laws())::text[]) or (target = any ((select privacy.own_laws())::text[])
    and (wet = any ((select privacy.passes('hulpverlening', 2))::text[])
      or person_id || ' ' || wet = any ((select privacy.passes_agreed('hulpverlening', 2))::text[]))));

create table privacy.note (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  wet text not null constraint privacy_note_wet references privacy.wet,
  text text not null constraint privacy_note_text check (length(trim(text)) between 1 and 2000),
  door uuid not null,
  at timestamptz not null default rd.nu(),
  constraint privacy_note_pk primary key (gemeente_id, id),
  constraint privacy_note_person foreign key (gemeente_id, person_id) references household.person
);
create index privacy_note_by_person on privacy.note (gemeente_id, person_id);
call rd.protect('privacy.note', 'hulpverlening', 3, 'person_id');
call privacy.guard('privacy.note', 'person_id', 'wet');

-- Of the columns only what a grade tells: who sent, who wrote and which worker are told by functions below.
grant select on privacy.involved, privacy.note to rd_app;
grant select (gemeente_id, id, person_id, target, soort, dag, at, seen_at) on privacy.signal to rd_app;

-- Whether this transaction sends the signal, as one of the law that it comes from, or receives it.
create function privacy.signal_from(p_signal uuid) returns table (wet text, team text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select case when own or secret is false then s.wet end, case when own or secret is false then t.naam end from privacy.signal s
   cross join lateral (select s.wet = any (privacy.own_laws()) as own, coalesce(bool_or(t.secret), true) as secret,
       min(t.naam) as naam from access.appointment a join access.team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id
     where a.gemeente_id = s.gemeente_id and a.medewerker_id = s.door) as t
   where s.gemeente_id = rd.gemeente() and s.id = p_signal and s.person_id = any (rd.persons())
     and rd.grade('hulpverlening', 'persons') >= 2
$$;
grant execute on function privacy.signal_from(uuid) to rd_app;

-- About someone one helps, for a purpose that may write this much; nothing else comes in.
create function privacy.may_write(p_person uuid, p_category text, p_grade integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or (p_person = any (c.persons)) is not true
     or rd.writes(p_category) < p_grade then
    perform rd.refuse('privacy_write_allowed');
  end if;
end
$$;

create function privacy.write_note(p_id uuid, p_person uuid, p_wet text, p_text text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform privacy.may_write(p_person, 'hulpverlening', 3);
  if (p_wet = any (privacy.own_laws())) is not true then perform rd.refuse('privacy_note_own_law'); end if;
  insert into privacy.note (gemeente_id, id, person_id, wet, text, door)
  values (rd.gemeente(), p_id, p_person, p_wet, p_text, rd.actor());
end
$$;

-- A colleague of another law comes to help, for that purpose and nothing else: that is how they may read at all.
alter table access.involvement drop constraint access_involvement_grond;
alter table access.involvement add constraint access_involvement_grond
  check (grond in ('nieuw', 'aanspreekpunt', 'waarneming', 'geopend', 'verwezen'));
create function privacy.involve(p_id uuid, p_person uuid, p_medewerker uuid, p_wet text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  g text := rd.gemeente();
  found_team uuid;
begin
  perform privacy.may_write(p_person, 'toestemming', 2);
  if not (p_wet = any (privacy.own_laws()) or exists (select from unnest(privacy.own_laws()) as w (code)
      cross join lateral privacy.cell(w.code, p_wet, 'hulpverlening') s
      where s.basis = 'noodzaak' or (s.basis = 'toestemming' and privacy.agreed(p_person, w.code, p_wet) >= 1))) then
    perform rd.refuse('privacy_involved_allowed');
  end if;
  select a.team_id into found_team from access.appointment a
   where a.gemeente_id = g and a.medewerker_id = p_medewerker and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu())
     and a.suspended_at is null and exists (select from access.matrix m join privacy.purpose_wet p on p.purpose = m.purpose
       where m.role = a.role and p.wet = p_wet and m.category = 'hulpverlening') limit 1;
  if found_team is null then perform rd.refuse('privacy_involved_role'); end if;
  insert into privacy.involved (gemeente_id, id, person_id, wet, team_id, medewerker_id)
  values (g, p_id, p_person, p_wet, found_team, p_medewerker);
  insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, reden, van)
  values (g, p_person, p_medewerker, 'verwezen', p_wet, rd.nu());
end
$$;

-- The row of the matrix between two laws today; what refuses, and on which article.
create function privacy.cell(p_origin text, p_target text, p_category text) returns privacy.sharing
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select s from privacy.sharing s where s.origin = p_origin and s.target = p_target and s.category = p_category
     and s.switch is null and s.van <= rd.vandaag() and (s.tot is null or s.tot > rd.vandaag())
$$;
grant execute on function privacy.cell(text, text, text) to rd_app;

create function privacy.send_signal(p_id uuid, p_person uuid, p_target text, p_soort text, p_dag date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  own text[] := privacy.own_laws();
  from_wet text;
begin
  perform privacy.may_write(p_person, 'hulpverlening', 2);
  select w into from_wet from unnest(own) as w cross join lateral privacy.cell(w, p_target, 'hulpverlening') s
   where s.grade >= 2 and (s.basis = 'noodzaak' or (s.basis = 'toestemming' and privacy.agreed(p_person, w, p_target) >= 2)) limit 1;
  if from_wet is null then perform rd.refuse('privacy_signal_allowed'); end if;
  insert into privacy.signal (gemeente_id, id, person_id, wet, target, soort, dag, door)
  values (rd.gemeente(), p_id, p_person, from_wet, p_target, p_soort, p_dag, rd.actor());
end
$$;

create function privacy.signal_seen(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s privacy.signal;
begin
  select * into s from privacy.signal k where k.gemeente_id = rd.gemeente() and k.id = p_id for update;
  if s.id is null then perform rd.refuse('privacy_signal_known'); end if;
  perform privacy.may_write(s.person_id, 'hulpverlening', 2);
  if (s.target = any (privacy.own_laws())) is not true then perform rd.refuse('privacy_signal_known'); end if;
  update privacy.signal set seen_at = coalesce(seen_at, rd.nu()) where gemeente_id = s.gemeente_id and id = s.id;
end
$$;
grant execute on function privacy.write_note(uuid, uuid, text, text), privacy.involve(uuid, uuid, uuid, text),
  privacy.send_signal(uuid, uuid, text, text, date), privacy.signal_seen(uuid) to rd_app;
