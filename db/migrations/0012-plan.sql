-- Het A4'tje: one sheet of one talk. What was agreed, what we promised, what we ask (at most three), when money comes.
create schema plan;
grant usage on schema plan to rd_app, rd_worker;

create table plan.sheet (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  geld_wanneer text not null default '' constraint plan_sheet_geld_wanneer check (length(geld_wanneer) <= 300),
  welke_brief text not null default '' constraint plan_sheet_welke_brief check (length(welke_brief) <= 300),
  in_het_kort text not null default '' constraint plan_sheet_in_het_kort check (length(in_het_kort) <= 1000),
  started_at timestamptz not null default rd.nu(),
  given_at timestamptz,
  given_how text constraint plan_sheet_given_how check (given_how in ('geprint', 'voorgelezen', 'meegegeven')),
  ended_at timestamptz,
  version integer not null default 1,
  constraint plan_sheet_pk primary key (gemeente_id, id),
  constraint plan_sheet_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id),
  constraint plan_sheet_given check ((given_at is null) = (given_how is null))
);
create unique index plan_sheet_current on plan.sheet (gemeente_id, contact_id) where ended_at is null;
create index plan_sheet_by_person on plan.sheet (gemeente_id, person_id);
call rd.protect('plan.sheet', 'plan', 3, 'person_id');
grant select, insert (gemeente_id, id, person_id, contact_id, geld_wanneer, welke_brief, in_het_kort),
  update (geld_wanneer, welke_brief, in_het_kort, given_at, given_how, ended_at, version) on plan.sheet to rd_app;

create table plan.agreement (
  gemeente_id text not null,
  id uuid not null,
  sheet_id uuid not null,
  person_id uuid not null,
  soort text not null constraint plan_agreement_soort check (soort in ('afspraak', 'belofte', 'wat-wij-vragen')),
  wie text not null constraint plan_agreement_wie check (length(trim(wie)) between 1 and 120),
  wat text not null constraint plan_agreement_wat check (length(trim(wat)) between 1 and 300),
  wanneer date,
  made_at timestamptz not null default rd.nu(),
  ended_at timestamptz,
  constraint plan_agreement_pk primary key (gemeente_id, id),
  constraint plan_agreement_sheet foreign key (gemeente_id, sheet_id) references plan.sheet,
  constraint plan_agreement_belofte_day check (soort <> 'belofte' or wanneer is not null)
);
create index plan_agreement_by_sheet on plan.agreement (gemeente_id, sheet_id);
call rd.protect('plan.agreement', 'plan', 3, 'person_id');
grant select, insert (gemeente_id, id, sheet_id, person_id, soort, wie, wat, wanneer), update (ended_at) on plan.agreement to rd_app;

-- At most three things asked at a time, counted under a lock on the sheet; a sheet that was given changes no more.
create function plan.agreement_fits() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s plan.sheet;
begin
  select * into s from plan.sheet where gemeente_id = new.gemeente_id and id = new.sheet_id for no key update;
  if s.person_id is distinct from new.person_id then perform rd.refuse('plan_agreement_same_person'); end if;
  if s.given_at is not null then perform rd.refuse('plan_sheet_kept'); end if;
  if (select count(*) from plan.agreement a where a.gemeente_id = new.gemeente_id and a.sheet_id = new.sheet_id
      and a.soort = 'wat-wij-vragen' and a.ended_at is null) > 3 then
    perform rd.refuse('plan_sheet_three_asks');
  end if;
  return null;
end
$$;
create constraint trigger plan_agreement_fits after insert or update on plan.agreement
  deferrable initially immediate for each row execute function plan.agreement_fits();

create function plan.sheet_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.given_at is not null and (new.geld_wanneer, new.welke_brief, new.in_het_kort, new.given_at, new.given_how)
      is distinct from (old.geld_wanneer, old.welke_brief, old.in_het_kort, old.given_at, old.given_how) then
    perform rd.refuse('plan_sheet_kept');
  end if;
  if new.given_at is distinct from old.given_at and new.given_at <> rd.nu() then perform rd.refuse('plan_sheet_given_now'); end if;
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then perform rd.refuse('plan_sheet_kept'); end if;
  return new;
end
$$;
create trigger plan_sheet_kept before update on plan.sheet for each row execute function plan.sheet_kept();

-- Two who change the same sheet: the second must have seen what the first made of it.
create function plan.next_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.version <> old.version + 1 then perform rd.refuse('plan_sheet_version'); end if;
  return new;
end
$$;
create trigger plan_sheet_version before update on plan.sheet for each row execute function plan.next_version();

call rd.make_events('plan', 'plan');
