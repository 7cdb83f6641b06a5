-- People, how to reach them, who they say belongs to them, their roles per law, and what is known with its origin.
create schema household;
grant usage on schema household to rd_app, rd_worker;

create table household.person (
  gemeente_id text not null constraint household_person_gemeente references access.gemeente,
  id uuid not null,
  naam text constraint household_person_naam check (length(trim(naam)) between 1 and 200),
  zoeknaam text collate "C",
  geboortedatum date constraint household_person_geboortedatum check (geboortedatum > '1900-01-01'),
  version integer not null default 1,
  made_at timestamptz not null default rd.nu(),
  constraint household_person_pk primary key (gemeente_id, id)
);
create index household_person_by_geboortedatum on household.person (gemeente_id, geboortedatum);
call rd.protect('household.person', 'persoon', 1, 'id');
grant select, insert, update (naam, zoeknaam, geboortedatum, version) on household.person to rd_app;

create function access.is_known(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from household.person p where p.id = p_person) $$;
create function access.lives_here(p_gemeente text, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from household.person p where p.gemeente_id = p_gemeente and p.id = p_person) $$;

-- The name of a worker of this municipality: what a resident is told of whoever did something.
create function access.naam_van(p_medewerker uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as
$$ select m.naam from access.medewerker m where m.gemeente_id = rd.gemeente() and m.id = p_medewerker $$;
grant execute on function access.naam_van(uuid) to rd_app;

-- Each word of a folded name, so that a family name is found as well as a first name, by a comparison that uses the index.
create table household.person_word (
  gemeente_id text not null,
  word text collate "C" not null,
  person_id uuid not null,
  constraint household_person_word_pk primary key (gemeente_id, word, person_id),
  constraint household_person_word_person foreign key (gemeente_id, person_id) references household.person
);
call rd.protect('household.person_word', 'persoon', 1, 'person_id');
grant select on household.person_word to rd_app;

create function household.keep_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  delete from household.person_word w where w.gemeente_id = new.gemeente_id and w.person_id = new.id;
  insert into household.person_word (gemeente_id, word, person_id)
  select distinct new.gemeente_id, s, new.id from unnest(string_to_array(new.zoeknaam, ' ')) as s where s <> '';
  return null;
end
$$;
create trigger household_keep_words after insert or update of zoeknaam on household.person
  for each row execute function household.keep_words();

-- Two who change the same row: the second must have seen what the first made of it.
create function household.next_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.version = old.version + 1 then return new; end if;
  if tg_table_name = 'person' then perform rd.refuse('household_person_version'); end if;
  perform rd.refuse('household_bereik_version');
  return null;
end
$$;
create trigger household_person_version before update on household.person
  for each row execute function household.next_version();

-- What has ended stays ended, on the day it ended.
create function household.stays_ended() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.tot is null or old.tot > (case tg_table_name when 'role' then rd.vandaag() else rd.nu() end) then return new; end if;
  if tg_table_name = 'role' then perform rd.refuse('household_role_kept'); end if;
  if tg_table_name = 'membership' then perform rd.refuse('household_membership_kept'); end if;
  perform rd.refuse('household_veilig_contact_kept');
  return null;
end
$$;

-- A judgement is made by the worker who is signed in: nobody judges in another's name.
create function household.judges_now(p_door uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce((select c.actor_kind = 'medewerker' and c.actor_id = p_door from rd.current_context() c), false) $$;
grant execute on function household.judges_now(uuid) to rd_app;

-- No address is an ordinary answer: `verblijf` says where someone stays in their own words.
create table household.bereik (
  gemeente_id text not null,
  person_id uuid not null,
  telefoon text,
  email text,
  postadres text,
  verblijf text,
  kanaal text not null constraint household_bereik_kanaal
    check (kanaal in ('bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand')),
  tolk text,
  version integer not null default 1,
  constraint household_bereik_pk primary key (gemeente_id, person_id),
  constraint household_bereik_person foreign key (gemeente_id, person_id) references household.person,
  constraint household_bereik_brief check (kanaal <> 'brief' or postadres is not null)
);
call rd.protect('household.bereik', 'bereikbaarheid', 2, 'person_id');
grant select, insert, update (telefoon, email, postadres, verblijf, kanaal, tolk, version) on household.bereik to rd_app;
create trigger household_bereik_version before update on household.bereik
  for each row execute function household.next_version();

-- Veilig contact: from the moment it is set, nothing by post, and only the safe number at the safe hours.
create table household.veilig_contact (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  veilig_nummer text,
  veilige_tijden text,
  van timestamptz not null default rd.nu(),
  tot timestamptz,
  constraint household_veilig_contact_pk primary key (gemeente_id, id),
  constraint household_veilig_contact_person foreign key (gemeente_id, person_id) references household.person,
  constraint household_veilig_contact_period check (tot is null or tot > van)
);
create unique index household_veilig_contact_one on household.veilig_contact (gemeente_id, person_id) where tot is null;
call rd.protect('household.veilig_contact', 'bereikbaarheid', 2, 'person_id');
grant select, insert, update (veilig_nummer, veilige_tijden, tot) on household.veilig_contact to rd_app;

create trigger household_veilig_contact_kept before update on household.veilig_contact
  for each row execute function household.stays_ended();

-- Whether a channel may be used at all. Fails closed: of someone whom this transaction does not help it says no, and with
-- veilig contact only the safe number and a visit remain, never post or e-mail.
create function household.may_use(p_gemeente text, p_person uuid, p_kanaal text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce((
    select case when v.id is null then true else p_kanaal = 'langskomen' or (p_kanaal = 'bellen' and v.veilig_nummer is not null) end
      from rd.current_context() c
      join household.person p on p.gemeente_id = c.gemeente_id and p.id = p_person
      left join household.veilig_contact v on v.gemeente_id = p.gemeente_id and v.person_id = p.id
        and (v.tot is null or v.tot > rd.nu())
     where c.gemeente_id = p_gemeente and (p_person = any (c.persons) or c.actor_kind = 'systeem')
       and p_kanaal in ('bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand')
     order by v.veilig_nummer nulls first limit 1), false)
$$;
grant execute on function household.may_use(text, uuid, text) to rd_app, rd_worker;

-- Who belongs together, as the person says; it has no effect in any law.
create table household.membership (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  member_id uuid not null,
  relatie text not null constraint household_membership_relatie
    check (relatie in ('partner', 'kind', 'ouder', 'broer-of-zus', 'ander')),
  van timestamptz not null default rd.nu(),
  tot timestamptz,
  constraint household_membership_pk primary key (gemeente_id, id),
  constraint household_membership_person foreign key (gemeente_id, person_id) references household.person,
  constraint household_membership_member foreign key (gemeente_id, member_id) references household.person,
  constraint household_membership_other check (member_id <> person_id)
);
create unique index household_membership_once on household.membership (gemeente_id, person_id, member_id) where tot is null;
call rd.protect('household.membership', 'huishouden', 2, 'person_id');
grant select, insert, update (tot) on household.membership to rd_app;
create trigger household_membership_kept before update on household.membership
  for each row execute function household.stays_ended();

-- What someone is to someone in one law: judged by a person, with a reason, for a period.
create table household.role (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  ander_id uuid not null,
  wet_rol text not null constraint household_role_wet_rol check (wet_rol in
    ('pw-3-gezamenlijke-huishouding', 'pw-19a-kostendeler', 'awir-toeslagpartner', 'wmo-medebewoner', 'bw-gezag')),
  geldt boolean not null,
  vastgesteld_door uuid not null,
  reden text not null constraint household_role_reden check (length(trim(reden)) > 0),
  van date not null,
  tot date,
  constraint household_role_pk primary key (gemeente_id, id),
  constraint household_role_person foreign key (gemeente_id, person_id) references household.person,
  constraint household_role_ander foreign key (gemeente_id, ander_id) references household.person,
  constraint household_role_other check (ander_id <> person_id),
  constraint household_role_period check (tot is null or tot > van),
  constraint household_role_one exclude using gist
    (gemeente_id with =, person_id with =, ander_id with =, wet_rol with =, daterange(van, tot) with &&)
);
call rd.protect('household.role', 'huishouden', 3, 'person_id');
grant select, insert, update (tot) on household.role to rd_app;
create trigger household_role_kept before update on household.role
  for each row execute function household.stays_ended();

create function household.role_honest() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if not household.judges_now(new.vastgesteld_door) then perform rd.refuse('household_role_own_judgement'); end if;
  return new;
end
$$;
create trigger household_role_honest before insert on household.role for each row execute function household.role_honest();

-- What is known, with where it comes from, when, and under which law it was asked. One current value per law: whoever
-- asks again says why, and the earlier value stays.
create table household.fact (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  soort text not null constraint household_fact_soort check (soort ~ '^[a-z][a-zA-Z0-9-]{1,60}$'),
  waarde jsonb not null,
  herkomst text not null constraint household_fact_herkomst check (herkomst in ('opgegeven', 'bron', 'vastgesteld')),
  bron text,
  door uuid,
  dag date not null,
  wet text not null constraint household_fact_wet check (wet in ('Participatiewet', 'Wet op de zorgtoeslag', 'Wmo 2015', 'Jeugdwet', 'Wgs')),
  at timestamptz not null default rd.nu(),
  reden text constraint household_fact_reden check (length(trim(reden)) between 1 and 500),
  opnieuw text constraint household_fact_opnieuw check (opnieuw in ('veranderd', 'twijfel', 'controleren')),
  ended_at timestamptz,
  constraint household_fact_pk primary key (gemeente_id, id),
  constraint household_fact_person foreign key (gemeente_id, person_id) references household.person,
  constraint household_fact_bron check (herkomst <> 'bron' or bron is not null),
  constraint household_fact_door check (herkomst <> 'vastgesteld' or door is not null)
);
create unique index household_fact_once on household.fact (gemeente_id, person_id, soort, wet) where ended_at is null;
create index household_fact_by_person on household.fact (gemeente_id, person_id);
call rd.protect('household.fact', 'inkomen', 3, 'person_id');
grant select, insert, update (ended_at) on household.fact to rd_app;

-- Which purpose may use what was gathered under which law: what was told as help is not there for every purpose.
create table household.fact_purpose (
  purpose text not null,
  wet text not null,
  grond text not null,
  van date not null,
  tot date,
  constraint household_fact_purpose_pk primary key (purpose, wet, van)
);
insert into rd.registry (relation, kind) values ('household.fact_purpose', 'stelsel');
grant select on household.fact_purpose to rd_app;
insert into household.fact_purpose (purpose, wet, grond, van)
select p.purpose, w.wet, p.grond, date '2026-01-01'
  from (values ('hulpvraag', 'AVG art. 6 lid 1 onder e'), ('inzage', 'AVG art. 15')) as p (purpose, grond)
 cross join (values ('Participatiewet'), ('Wet op de zorgtoeslag'), ('Wmo 2015'), ('Jeugdwet'), ('Wgs')) as w (wet);
insert into household.fact_purpose (purpose, wet, grond, van) values
  ('inkomen', 'Participatiewet', 'Participatiewet art. 53a', '2026-01-01'),
  ('inkomen', 'Wet op de zorgtoeslag', 'AVG art. 6 lid 1 onder e', '2026-01-01');

create function household.usable_laws() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(u.wet), '{}') from household.fact_purpose u, rd.current_context() c
   where u.purpose = c.purpose and u.van <= rd.vandaag() and (u.tot is null or u.tot > rd.vandaag())
$$;
grant execute on function household.usable_laws() to rd_app;
create policy household_fact_usable on household.fact as restrictive
  using (wet = any ((select household.usable_laws())::text[])) with check (wet = any ((select household.usable_laws())::text[]));

-- A value that replaces an earlier one says why; otherwise something is asked for a second time without need (N02). What
-- a worker established carries that worker's own name.
create function household.fact_honest() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.opnieuw is null and exists (select from household.fact f where f.gemeente_id = new.gemeente_id
      and f.person_id = new.person_id and f.soort = new.soort and f.wet = new.wet) then
    perform rd.refuse('household_fact_asked_again');
  end if;
  if new.herkomst = 'vastgesteld' and not household.judges_now(new.door) then
    perform rd.refuse('household_fact_own_judgement');
  end if;
  if new.door is not null and new.door is distinct from rd.actor() then perform rd.refuse('household_fact_own_name'); end if;
  if new.dag > rd.vandaag() then perform rd.refuse('household_fact_not_ahead'); end if;
  return new;
end
$$;
create trigger household_fact_honest before insert on household.fact
  for each row execute function household.fact_honest();

create function household.fact_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.ended_at is not null or new.ended_at is distinct from rd.nu() then perform rd.refuse('household_fact_kept'); end if;
  return new;
end
$$;
create trigger household_fact_kept before update on household.fact for each row execute function household.fact_kept();

call rd.make_events('household', 'persoon');
