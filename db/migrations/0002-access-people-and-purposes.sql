-- Who works here, as what and until when; which role may use which category for which purpose, by dated rows.
create schema access;
grant usage on schema access to rd_app, rd_worker;

create table access.gemeente (
  id text constraint access_gemeente_pk primary key constraint access_gemeente_code check (id ~ '^GM\d{4}$'),
  naam text not null,
  telefoon text not null
);

create table access.team (
  gemeente_id text not null constraint access_team_gemeente references access.gemeente,
  id uuid not null,
  naam text not null,
  lead_id uuid not null,
  constraint access_team_pk primary key (gemeente_id, id)
);

create table access.medewerker (
  gemeente_id text not null constraint access_medewerker_gemeente references access.gemeente,
  id uuid not null,
  subject text not null,
  naam text not null,
  functie text not null,
  telefoon text not null,
  email text not null,
  werkdagen smallint[] not null constraint access_medewerker_werkdagen check (werkdagen <@ array[1,2,3,4,5,6,7]::smallint[]),
  constraint access_medewerker_pk primary key (gemeente_id, id),
  constraint access_medewerker_subject unique (gemeente_id, subject)
);

alter table access.team add constraint access_team_lead
  foreign key (gemeente_id, lead_id) references access.medewerker deferrable initially deferred;

-- An appointment ends on the minute: `tot` is an instant, and a suspension is an end that may be lifted.
create table access.appointment (
  gemeente_id text not null,
  id uuid not null,
  medewerker_id uuid not null,
  team_id uuid not null,
  role text not null constraint access_appointment_role
    check (role in ('balie', 'klantmanager', 'inkomensconsulent', 'wijkteam', 'teamleider', 'privacy', 'beheer')),
  van timestamptz not null,
  tot timestamptz,
  suspended_at timestamptz,
  constraint access_appointment_pk primary key (gemeente_id, id),
  constraint access_appointment_medewerker foreign key (gemeente_id, medewerker_id) references access.medewerker,
  constraint access_appointment_team foreign key (gemeente_id, team_id) references access.team,
  constraint access_appointment_period check (tot is null or tot > van)
);
create index access_appointment_by_medewerker on access.appointment (gemeente_id, medewerker_id);

create table access.purpose (
  code text constraint access_purpose_pk primary key,
  uitleg_nl text not null,
  uitleg_en text not null
);

-- The sharing matrix: this role, for this purpose, sees this category up to this grade, on this ground, in this period.
-- `writes` false: sees it and changes nothing of it.
create table access.matrix (
  id bigint generated always as identity constraint access_matrix_pk primary key,
  role text not null,
  purpose text not null constraint access_matrix_purpose references access.purpose,
  category text not null,
  grade smallint not null constraint access_matrix_grade check (grade between 1 and 3),
  reach text not null constraint access_matrix_reach check (reach in ('persons', 'gemeente')),
  writes boolean not null default true,
  grond text not null,
  van date not null,
  tot date
);
create index access_matrix_by_role on access.matrix (role, purpose, category);

create table access.session (
  id uuid constraint access_session_pk primary key,
  token_hash bytea not null constraint access_session_token unique,
  gemeente_id text not null,
  actor_kind text not null constraint access_session_actor check (actor_kind in ('medewerker', 'inwoner')),
  actor_id uuid not null,
  made_at timestamptz not null,
  last_seen timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index access_session_by_actor on access.session (gemeente_id, actor_id);

-- A resident who signed in: which person that is here. Told by the identity provider, never by the application.
create table access.inwoner (
  gemeente_id text not null,
  subject text not null,
  person_id uuid not null,
  constraint access_inwoner_pk primary key (gemeente_id, subject)
);

create table access.code (
  hash bytea constraint access_code_pk primary key,
  gemeente_id text not null,
  contact_id uuid not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

-- Why a worker may read about a person: answering for them, standing in, or having opened the page with a reason.
create table access.involvement (
  gemeente_id text not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  medewerker_id uuid not null,
  grond text not null constraint access_involvement_grond check (grond in ('nieuw', 'aanspreekpunt', 'waarneming', 'geopend')),
  reden text,
  van timestamptz not null,
  tot timestamptz,
  constraint access_involvement_pk primary key (gemeente_id, id),
  constraint access_involvement_period check (tot is null or tot > van),
  constraint access_involvement_reden check (grond <> 'geopend' or coalesce(trim(reden), '') <> '')
);
create index access_involvement_by_medewerker on access.involvement (gemeente_id, medewerker_id, person_id);
create index access_involvement_by_person on access.involvement (gemeente_id, person_id);

insert into rd.registry (relation, kind) values
  ('access.gemeente', 'stelsel'), ('access.team', 'personeel'), ('access.medewerker', 'personeel'),
  ('access.appointment', 'personeel'), ('access.purpose', 'stelsel'), ('access.matrix', 'stelsel'),
  ('access.session', 'stelsel'), ('access.inwoner', 'stelsel'), ('access.code', 'stelsel'),
  ('access.involvement', 'stelsel');

-- Staff and team rows may be read by everyone who is in: they are what a resident is told. Changing them is not for rd_app.
grant select on access.gemeente, access.purpose to rd_app, rd_worker;
grant select on access.team, access.medewerker, access.appointment to rd_app, rd_worker;
alter table access.team enable row level security;
alter table access.medewerker enable row level security;
alter table access.appointment enable row level security;
create policy access_team_read on access.team for select using (gemeente_id = (select rd.gemeente()));
create policy access_medewerker_read on access.medewerker for select using (gemeente_id = (select rd.gemeente()));
create policy access_appointment_read on access.appointment for select using (gemeente_id = (select rd.gemeente()));
