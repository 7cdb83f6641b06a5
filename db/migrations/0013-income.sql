-- For each person and each of the five kinds of income support one outcome, never blank: who has a question here has
-- five rows at once, "not yet looked at", and nobody can take one away (N14).
create schema income;
grant usage on schema income to rd_app, rd_worker;

create table income.outcome (
  gemeente_id text not null,
  person_id uuid not null,
  soort text not null constraint income_outcome_soort check (soort in
    ('algemene-bijstand', 'bijzondere-bijstand', 'individuele-inkomenstoeslag', 'minimabeleid', 'rijkstoeslagen')),
  uitkomst text not null default 'nog-niet-bekeken' constraint income_outcome_uitkomst check (uitkomst in
    ('nog-niet-bekeken', 'aangeboden', 'aangevraagd', 'toegekend', 'geen-recht', 'afgezien', 'onbekend')),
  reden text,
  artikel text,
  kenmerk text,
  opnieuw_op date,
  vastgesteld_door uuid,
  at timestamptz not null default rd.nu(),
  version integer not null default 1,
  constraint income_outcome_pk primary key (gemeente_id, person_id, soort),
  constraint income_outcome_geen_recht check (uitkomst <> 'geen-recht' or (coalesce(trim(reden), '') <> '' and coalesce(trim(artikel), '') <> '')),
  constraint income_outcome_afgezien check (uitkomst <> 'afgezien' or (coalesce(trim(reden), '') <> '' and opnieuw_op is not null)),
  constraint income_outcome_onbekend check (uitkomst <> 'onbekend' or coalesce(trim(reden), '') <> ''),
  constraint income_outcome_judged check (uitkomst = 'nog-niet-bekeken' or vastgesteld_door is not null)
);
call rd.protect('income.outcome', 'inkomen', 3, 'person_id');
grant select, update (uitkomst, reden, artikel, kenmerk, opnieuw_op, vastgesteld_door, at, version) on income.outcome to rd_app;

-- Whoever writes the outcome is the worker who judged it; once looked at, it is never "not yet looked at" again.
create function income.outcome_honest() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or new.vastgesteld_door is distinct from c.actor_id then
    perform rd.refuse('income_outcome_own_judgement');
  end if;
  if new.uitkomst = 'nog-niet-bekeken' then perform rd.refuse('income_outcome_not_blank'); end if;
  if new.version <> old.version + 1 then perform rd.refuse('income_outcome_version'); end if;
  if new.at is distinct from rd.nu() then perform rd.refuse('income_outcome_now'); end if;
  return new;
end
$$;
create trigger income_outcome_honest before update on income.outcome for each row execute function income.outcome_honest();

create function income.start_outcomes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  insert into income.outcome (gemeente_id, person_id, soort)
  select new.gemeente_id, new.person_id, s from unnest(array['algemene-bijstand', 'bijzondere-bijstand',
    'individuele-inkomenstoeslag', 'minimabeleid', 'rijkstoeslagen']) as s
  on conflict do nothing;
  return null;
end
$$;
create trigger income_start_outcomes after insert on intake.contact for each row execute function income.start_outcomes();

-- A talk does not end with a kind of income support nobody looked at. Withdrawn or silent people are not held by it.
create function income.none_blank() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if new.closed_at is not null and new.outcome in ('beantwoord', 'wordt-aanvraag')
     and exists (select from income.outcome o where o.gemeente_id = new.gemeente_id and o.person_id = new.person_id
                 and o.uitkomst = 'nog-niet-bekeken') then
    perform rd.refuse('income_outcome_none_blank');
  end if;
  return null;
end
$$;
create constraint trigger income_none_blank after update on intake.contact
  deferrable initially deferred for each row execute function income.none_blank();

-- What was computed and shown, kept as it was: date, facts, the version of the law package, the whole tree.
create table income.receipt (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  peildatum date not null,
  package_version text not null,
  feiten jsonb not null,
  uitkomsten jsonb not null,
  at timestamptz not null default rd.nu(),
  door uuid default rd.actor(),
  constraint income_receipt_pk primary key (gemeente_id, id)
);
create index income_receipt_by_person on income.receipt (gemeente_id, person_id, at desc);
call rd.protect('income.receipt', 'inkomen', 3, 'person_id');
grant select, insert on income.receipt to rd_app;
create function income.receipt_honest() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.door is distinct from rd.actor() or new.at <> rd.nu() then perform rd.refuse('income_receipt_own'); end if;
  return new;
end
$$;
create trigger income_receipt_honest before insert on income.receipt for each row execute function income.receipt_honest();
call rd.make_events('income', 'inkomen');
