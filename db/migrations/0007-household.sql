-- People, how to reach them, who they say belongs to them, their roles per law, and what is known with its origin.
create schema household;
grant usage on schema household to rd_app, rd_worker;

create table household.person (
  gemeente_id text not null constraint household_person_gemeente references access.gemeente,
  id uuid not null,
  naam text constraint household_person_naam check (length(trim(naam)) between 1 and 200),
  zoeknaam text,
  geboortedatum date constraint household_person_geboortedatum check (geboortedatum > '1900-01-01'),
  version integer not null default 1,
  made_at timestamptz not null default rd.nu(),
  constraint household_person_pk primary key (gemeente_id, id)
);
create index household_person_by_zoeknaam on household.person (gemeente_id, zoeknaam);
call rd.protect('household.person', 'persoon', 1, 'id');
grant select, insert, update (naam, zoeknaam, geboortedatum, version) on household.person to rd_app;

create function access.is_known(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as
$$ select exists (select from household.person p where p.id = p_person) $$;
create function access.lives_here(p_gemeente text, p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as
$$ select exists (select from household.person p where p.gemeente_id = p_gemeente and p.id = p_person) $$;

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

-- Whether a channel may be used at all. Fails closed: with veilig contact only the safe number, never post or e-mail.
create function household.may_use(p_gemeente text, p_person uuid, p_kanaal text) returns boolean
language sql stable security definer set search_path = pg_catalog as
$$
  select case when exists (select from household.veilig_contact v
      where v.gemeente_id = p_gemeente and v.person_id = p_person and v.tot is null)
    then p_kanaal = 'langskomen' or (p_kanaal = 'bellen' and exists (select from household.veilig_contact v
      where v.gemeente_id = p_gemeente and v.person_id = p_person and v.tot is null and v.veilig_nummer is not null))
    else true end
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
  constraint household_role_period check (tot is null or tot > van),
  constraint household_role_one exclude using gist
    (gemeente_id with =, person_id with =, ander_id with =, wet_rol with =, daterange(van, tot) with &&)
);
call rd.protect('household.role', 'huishouden', 3, 'person_id');
grant select, insert, update (tot) on household.role to rd_app;

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

-- A value that replaces an earlier one says why; otherwise nothing was asked for a second time without need (N02).
create function household.fact_says_why() returns trigger language plpgsql set search_path = pg_catalog as
$$
begin
  if new.opnieuw is null and exists (select from household.fact f where f.gemeente_id = new.gemeente_id
      and f.person_id = new.person_id and f.soort = new.soort and f.wet = new.wet) then
    perform rd.refuse('household_fact_once');
  end if;
  return new;
end
$$;
create trigger household_fact_says_why before insert on household.fact
  for each row execute function household.fact_says_why();

call rd.make_events('household', 'persoon');
