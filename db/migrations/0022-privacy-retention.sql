-- How long data are kept, and how they are destroyed: proposed on their day, approved by two people, carried out with a
-- verklaring. Only what stands here deletes anything, and each time it says so.
create schema privacy;
grant usage on schema privacy to rd_app, rd_worker;

-- Whoever approves holds an appointment like any other, with a beginning and an end.
alter table access.appointment drop constraint access_appointment_role;
alter table access.appointment add constraint access_appointment_role check (role in ('balie', 'klantmanager',
  'inkomensconsulent', 'wijkteam', 'teamleider', 'privacy', 'beheer', 'archivaris', 'proceseigenaar'));

insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('bewaren', 'Om uw gegevens op tijd te wissen', 'To erase your data in time');
insert into access.matrix (role, purpose, category, grade, reach, writes, grond, van)
select role, 'bewaren', 'vernietiging', 1, 'gemeente', false, 'AVG art. 5 lid 1 onder e; Selectielijst gemeenten 2020', '2026-01-01'
  from unnest(array['archivaris', 'proceseigenaar', 'privacy', 'systeem']) as role;

-- How long, per category and how a question ended. No days: no source gives a term, so the municipality must choose one
-- itself (a row of its own), and until then nothing is proposed. A term that a source gives goes before a choice.
create table privacy.bewaartermijn (
  id bigint generated always as identity constraint privacy_bewaartermijn_pk primary key,
  gemeente_id text constraint privacy_bewaartermijn_gemeente references access.gemeente,
  category text not null,
  uitkomst text constraint privacy_bewaartermijn_uitkomst check (uitkomst in ('beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie')),
  dagen integer constraint privacy_bewaartermijn_dagen check (dagen > 0),
  bron text not null constraint privacy_bewaartermijn_bron check (length(trim(bron)) > 0),
  van date not null,
  tot date,
  constraint privacy_bewaartermijn_one exclude using gist
    (coalesce(gemeente_id, '') with =, category with =, coalesce(uitkomst, '') with =, daterange(van, tot) with &&)
);
insert into privacy.bewaartermijn (category, uitkomst, dagen, bron, van) values
  ('hulpvraag', 'ingetrokken', 42, 'Selectielijst gemeenten 2020, resultaat 8.4.1 (afgebroken): 42 dagen', '2026-01-01'),
  ('hulpvraag', 'geen-reactie', 42, 'Selectielijst gemeenten 2020, resultaat 8.4.1 (afgebroken): 42 dagen', '2026-01-01'),
  ('hulpvraag', 'beantwoord', null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('hulpvraag', 'wordt-aanvraag', null, 'de termijn hangt aan het besluit (Selectielijst gemeenten 2020, 8.1, 8.2 en 8.3)', '2026-01-01'),
  ('persoon', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('bsn', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('bereikbaarheid', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('huishouden', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('inkomen', null, null, 'de termijn hangt aan het besluit (Selectielijst gemeenten 2020, 8.1, 8.2 en 8.3)', '2026-01-01'),
  ('plan', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('regie', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01'),
  ('verwerking', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01');

-- A list of what is to go, on one ground. Whom it is about stands apart and goes with it.
create table privacy.vernietiging (
  gemeente_id text not null,
  id uuid not null default gen_random_uuid(),
  grond text not null constraint privacy_vernietiging_grond check (grond in ('termijn', 'verzoek')),
  uitkomst text,
  bron text not null,
  items integer not null constraint privacy_vernietiging_items check (items > 0),
  made_at timestamptz not null default rd.nu(),
  done_at timestamptz,
  constraint privacy_vernietiging_pk primary key (gemeente_id, id)
);
create table privacy.vernietiging_item (
  gemeente_id text not null,
  id uuid not null default gen_random_uuid(),
  vernietiging_id uuid not null,
  person_id uuid not null,
  contact_id uuid,
  constraint privacy_vernietiging_item_pk primary key (gemeente_id, id),
  constraint privacy_vernietiging_item_list foreign key (gemeente_id, vernietiging_id) references privacy.vernietiging,
  constraint privacy_vernietiging_item_person foreign key (gemeente_id, person_id) references household.person
);
create unique index privacy_vernietiging_item_once on privacy.vernietiging_item (gemeente_id, person_id, contact_id) nulls not distinct;
call rd.protect('privacy.vernietiging_item', 'vernietiging', 1, 'person_id');

create table privacy.approval (
  gemeente_id text not null,
  vernietiging_id uuid not null,
  role text not null constraint privacy_approval_of check (role in ('archivaris', 'proceseigenaar')),
  medewerker_id uuid not null,
  at timestamptz not null default rd.nu(),
  constraint privacy_approval_once primary key (gemeente_id, vernietiging_id, role),
  constraint privacy_approval_two_people unique (gemeente_id, vernietiging_id, medewerker_id),
  constraint privacy_approval_list foreign key (gemeente_id, vernietiging_id) references privacy.vernietiging,
  constraint privacy_approval_medewerker foreign key (gemeente_id, medewerker_id) references access.medewerker
);

-- What was destroyed: what kind, how many, on what ground, who approved, when. Of nobody by name or number.
create table privacy.verklaring (
  gemeente_id text not null,
  id uuid not null,
  vernietiging_id uuid not null,
  grond text not null,
  bron text not null,
  items integer not null constraint privacy_verklaring_items check (items >= 0),
  rows bigint not null constraint privacy_verklaring_rows check (rows >= 0),
  archivaris_id uuid not null,
  proceseigenaar_id uuid not null constraint privacy_verklaring_two_people check (proceseigenaar_id <> archivaris_id),
  at timestamptz not null default rd.nu(),
  constraint privacy_verklaring_pk primary key (gemeente_id, id),
  constraint privacy_verklaring_list foreign key (gemeente_id, vernietiging_id) references privacy.vernietiging,
  constraint privacy_verklaring_once unique (gemeente_id, vernietiging_id)
);
create function privacy.kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$ begin perform rd.refuse('privacy_verklaring_kept'); return null; end $$;
create trigger privacy_verklaring_kept before update or delete on privacy.verklaring for each row execute function privacy.kept();
create trigger privacy_verklaring_never_emptied before truncate on privacy.verklaring for each statement execute function privacy.kept();
create trigger privacy_approval_kept before update or delete on privacy.approval for each row execute function privacy.kept();

insert into rd.registry (relation, kind) values ('privacy.bewaartermijn', 'stelsel'), ('privacy.vernietiging', 'stelsel'),
  ('privacy.approval', 'personeel'), ('privacy.verklaring', 'personeel');
alter table privacy.bewaartermijn enable row level security;
alter table privacy.vernietiging enable row level security;
alter table privacy.approval enable row level security;
alter table privacy.verklaring enable row level security;
create policy privacy_seen on privacy.bewaartermijn for select
  using (coalesce(gemeente_id, (select rd.gemeente())) = (select rd.gemeente()) and (select rd.grade('vernietiging', 'gemeente')) >= 1);
create policy privacy_seen on privacy.vernietiging for select
  using (gemeente_id = (select rd.gemeente()) and (select rd.grade('vernietiging', 'gemeente')) >= 1);
create policy privacy_seen on privacy.approval for select
  using (gemeente_id = (select rd.gemeente()) and (select rd.grade('vernietiging', 'gemeente')) >= 1);
create policy privacy_seen on privacy.verklaring for select
  using (gemeente_id = (select rd.gemeente()) and (select rd.grade('vernietiging', 'gemeente')) >= 1);
grant select on privacy.bewaartermijn, privacy.vernietiging, privacy.approval, privacy.verklaring to rd_app;
