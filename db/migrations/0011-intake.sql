-- "Uw vraag": a contact with someone behind it at once. That there is a question stands apart from what it says.
create schema intake;
grant usage on schema intake to rd_app, rd_worker;

create table intake.contact (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  thread_id uuid not null,
  kanaal text not null constraint intake_contact_kanaal check (kanaal in ('online', 'balie', 'telefoon', 'huisbezoek', 'brief')),
  received_at timestamptz not null default rd.nu(),
  -- No answer to "can it wait?" is no answer: it counts as "no" until someone asked.
  can_wait boolean not null,
  route text constraint intake_contact_route check (route in ('een-vraag', 'meer-vragen', 'werk')),
  next_day date,
  closed_at timestamptz,
  outcome text constraint intake_contact_outcome
    check (outcome in ('beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie')),
  version integer not null default 1,
  constraint intake_contact_pk primary key (gemeente_id, id),
  constraint intake_contact_thread_once unique (gemeente_id, thread_id),
  constraint intake_contact_whose unique (gemeente_id, id, person_id),
  constraint intake_contact_thread foreign key (gemeente_id, thread_id, person_id)
    references regie.thread (gemeente_id, id, person_id),
  constraint intake_contact_closed check ((closed_at is null) = (outcome is null))
);
create index intake_contact_by_person on intake.contact (gemeente_id, person_id);
create index intake_contact_open on intake.contact (gemeente_id, received_at) where closed_at is null;
call rd.protect('intake.contact', 'hulpvraag', 1, 'person_id');
-- What the database knows itself (when, who) nobody hands in: these columns are in no grant.
grant select, insert (gemeente_id, id, person_id, thread_id, kanaal, can_wait, route, next_day),
  update (can_wait, route, next_day, closed_at, outcome, version) on intake.contact to rd_app;
-- Whoever comes back with a code sees this one contact and its thread, nothing else of anyone.
create policy intake_contact_by_code on intake.contact for select
  using (gemeente_id = (select rd.gemeente()) and id = (select rd.contact()));
create policy regie_thread_by_code on regie.thread for select using (gemeente_id = (select rd.gemeente())
  and id = (select c.thread_id from intake.contact c where c.gemeente_id = rd.gemeente() and c.id = rd.contact()));
create policy regie_aanspreekpunt_by_code on regie.aanspreekpunt for select using (gemeente_id = (select rd.gemeente())
  and thread_id = (select c.thread_id from intake.contact c where c.gemeente_id = rd.gemeente() and c.id = rd.contact()));

create table intake.words (
  gemeente_id text not null,
  contact_id uuid not null,
  person_id uuid not null,
  vraag text not null constraint intake_words_vraag check (length(vraag) <= 4000),
  urgent text[] not null default '{}' constraint intake_words_urgent
    check (urgent <@ array['geen-eten-of-geld', 'uitzetting-of-afsluiting', 'geweld', 'kind-onveilig']),
  constraint intake_words_pk primary key (gemeente_id, contact_id),
  constraint intake_words_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id)
);
call rd.protect('intake.words', 'hulpvraag', 3, 'person_id');
grant select, insert, update (vraag, urgent) on intake.words to rd_app;

-- A promise to call, with its clock: start, stop when reached, and two tries by two channels.
create table intake.call (
  gemeente_id text not null,
  id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  due date not null,
  made_at timestamptz not null default rd.nu(),
  reached_at timestamptz,
  constraint intake_call_pk primary key (gemeente_id, id),
  constraint intake_call_whose unique (gemeente_id, id, person_id),
  constraint intake_call_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id)
);
create unique index intake_call_once on intake.call (gemeente_id, contact_id) where reached_at is null;
call rd.protect('intake.call', 'hulpvraag', 1, 'person_id');
grant select, insert (gemeente_id, id, contact_id, person_id, due), update (reached_at) on intake.call to rd_app;
create policy intake_call_by_code on intake.call for select
  using (gemeente_id = (select rd.gemeente()) and contact_id = (select rd.contact()));

create table intake.call_try (
  gemeente_id text not null,
  id uuid not null,
  call_id uuid not null,
  person_id uuid not null,
  at timestamptz not null default rd.nu(),
  door uuid not null default rd.actor(),
  kanaal text not null constraint intake_call_try_kanaal check (kanaal in ('bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand')),
  constraint intake_call_try_pk primary key (gemeente_id, id),
  constraint intake_call_try_call foreign key (gemeente_id, call_id, person_id)
    references intake.call (gemeente_id, id, person_id)
);
call rd.protect('intake.call_try', 'hulpvraag', 1, 'person_id');
grant select, insert (gemeente_id, id, call_id, person_id, kanaal) on intake.call_try to rd_app;
create index intake_call_try_by_call on intake.call_try (gemeente_id, call_id);

-- A melding starts the law's clock. It counts from the day of the contact it comes from, and says so.
create table intake.melding (
  gemeente_id text not null,
  id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  wet text not null constraint intake_melding_wet check (wet in ('Participatiewet art. 44', 'Wmo 2015 art. 2.3.2')),
  gedaan_op date not null,
  telt_vanaf date not null,
  waarom text not null,
  door uuid default rd.actor(),
  constraint intake_melding_pk primary key (gemeente_id, id),
  constraint intake_melding_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id),
  constraint intake_melding_once unique (gemeente_id, contact_id, wet),
  constraint intake_melding_order check (telt_vanaf <= gedaan_op)
);
call rd.protect('intake.melding', 'hulpvraag', 2, 'person_id');
grant select, insert (gemeente_id, id, contact_id, person_id, wet, gedaan_op, telt_vanaf, waarom) on intake.melding to rd_app;

-- "Ik wil nu aanvragen": written down at once, with nothing before it; the term starts on this day.
create table intake.aanvraag (
  gemeente_id text not null,
  id uuid not null,
  contact_id uuid not null,
  person_id uuid not null,
  thread_id uuid not null,
  voorziening text not null constraint intake_aanvraag_voorziening check (length(trim(voorziening)) between 1 and 300),
  ingediend_op date not null default rd.vandaag(),
  constraint intake_aanvraag_pk primary key (gemeente_id, id),
  constraint intake_aanvraag_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id)
);
call rd.protect('intake.aanvraag', 'hulpvraag', 2, 'person_id');
grant select, insert on intake.aanvraag to rd_app;

call rd.make_events('intake', 'hulpvraag');

-- While a contact is open someone answers for it, seen from both sides; when something cannot wait there is a call due
-- that same day; and it does not end before a promised call was kept, or tried twice by two channels.
create function intake.contact_whole() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if (new.closed_at is null) is distinct from exists (select from regie.thread_period p
      where p.gemeente_id = new.gemeente_id and p.thread_id = new.thread_id and p.tot is null) then
    perform rd.refuse('intake_contact_answered');
  end if;
  if tg_op = 'UPDATE' and new.closed_at is distinct from old.closed_at and new.closed_at <> rd.nu() then
    perform rd.refuse('intake_contact_closed_now');
  end if;
  if not new.can_wait and not exists (select from intake.call k where k.gemeente_id = new.gemeente_id and k.contact_id = new.id) then
    perform rd.refuse('intake_contact_urgent_call');
  end if;
  if new.can_wait and exists (select from intake.words w
      where w.gemeente_id = new.gemeente_id and w.contact_id = new.id and w.urgent <> '{}') then
    perform rd.refuse('intake_contact_urgent');
  end if;
  if new.closed_at is not null and exists (select from intake.call k
      where k.gemeente_id = new.gemeente_id and k.contact_id = new.id and k.reached_at is null
        and (select count(distinct t.kanaal) from intake.call_try t where t.gemeente_id = k.gemeente_id and t.call_id = k.id) < 2) then
    perform rd.refuse('intake_contact_promise_kept');
  end if;
  return null;
end
$$;
create constraint trigger intake_contact_whole after insert or update on intake.contact
  deferrable initially deferred for each row execute function intake.contact_whole();

create function intake.thread_answered() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if exists (select from intake.contact c where c.gemeente_id = new.gemeente_id and c.thread_id = new.thread_id
      and (c.closed_at is null) is distinct from exists (select from regie.thread_period p
        where p.gemeente_id = new.gemeente_id and p.thread_id = new.thread_id and p.tot is null)) then
    perform rd.refuse('intake_contact_answered');
  end if;
  return null;
end
$$;
create constraint trigger intake_thread_answered after insert or update on regie.thread_period
  deferrable initially deferred for each row execute function intake.thread_answered();

create function intake.words_urgent() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if new.urgent <> '{}' and exists (select from intake.contact c
      where c.gemeente_id = new.gemeente_id and c.id = new.contact_id and c.can_wait) then
    perform rd.refuse('intake_contact_urgent');
  end if;
  return null;
end
$$;
create constraint trigger intake_words_cannot_wait after insert or update on intake.words
  deferrable initially deferred for each row execute function intake.words_urgent();

-- A melding counts from the day the contact came in, in Dutch time.
create function intake.melding_counts() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if new.telt_vanaf <> (select (c.received_at at time zone 'Europe/Amsterdam')::date from intake.contact c
      where c.gemeente_id = new.gemeente_id and c.id = new.contact_id and c.person_id = new.person_id) then
    perform rd.refuse('intake_melding_counts');
  end if;
  if new.gedaan_op <> rd.vandaag() then perform rd.refuse('intake_melding_today'); end if;
  return new;
end
$$;
create trigger intake_melding_counts before insert on intake.melding for each row execute function intake.melding_counts();

create function intake.call_due() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not (select c.can_wait from intake.contact c where c.gemeente_id = new.gemeente_id and c.id = new.contact_id)
     and new.due > (new.made_at at time zone 'Europe/Amsterdam')::date then
    perform rd.refuse('intake_call_same_day');
  end if;
  if new.due < (new.made_at at time zone 'Europe/Amsterdam')::date then perform rd.refuse('intake_call_not_back'); end if;
  return new;
end
$$;
create trigger intake_call_due before insert on intake.call for each row execute function intake.call_due();

-- A call is reached once, now, by someone who works here.
create function intake.call_honest() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.reached_at is not null or new.reached_at is distinct from rd.nu() then perform rd.refuse('intake_call_reached_now'); end if;
  if rd.actor() is null or rd.actor() = new.person_id then perform rd.refuse('intake_call_reached_by'); end if;
  return new;
end
$$;
create trigger intake_call_honest before update on intake.call for each row execute function intake.call_honest();

-- An aanvraag never waits for anything of ours: it has its own thread, so someone answers for it (N21).
create function intake.aanvraag_today() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if new.ingediend_op <> rd.vandaag() then perform rd.refuse('intake_aanvraag_today'); end if;
  if not exists (select from regie.thread t where t.gemeente_id = new.gemeente_id and t.id = new.thread_id
      and t.person_id = new.person_id and t.soort = 'aanvraag') then
    perform rd.refuse('intake_aanvraag_thread');
  end if;
  return new;
end
$$;
create trigger intake_aanvraag_today before insert on intake.aanvraag for each row execute function intake.aanvraag_today();

-- Once a question is asked, only who works here changes it, and only one version on: a resident asks a new one.
create function intake.by_worker() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if (select c.actor_kind from rd.current_context() c) in ('inwoner', 'bezoeker', 'terugkomcode') then
    perform rd.refuse('intake_by_worker');
  end if;
  return new;
end
$$;
create trigger intake_a_by_worker before update on intake.contact for each row execute function intake.by_worker();
create trigger intake_a_by_worker before update on intake.words for each row execute function intake.by_worker();
create trigger intake_a_by_worker before update on intake.call for each row execute function intake.by_worker();
create trigger intake_a_by_worker before insert on intake.call_try for each row execute function intake.by_worker();

create function intake.next_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.version <> old.version + 1 then perform rd.refuse('intake_contact_version'); end if;
  return new;
end
$$;
create trigger intake_contact_version before update on intake.contact for each row
  when (rd.gemeente() is not null) execute function intake.next_version();

-- The come-back code of a contact: only its hash is kept, and a new one ends the one before. Only a worker, who knows whom
-- they speak with, renews it; whoever asks gets one with the question, in the same transaction.
create function access.give_code(p_contact uuid, p_code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not exists (select from intake.contact c where c.gemeente_id = rd.gemeente() and c.id = p_contact
      and c.person_id = any(rd.persons())
      and (c.received_at = rd.nu() or (rd.current_context()).actor_kind = 'medewerker')) then
    perform rd.refuse('intake_contact_code');
  end if;
  update access.code set revoked_at = rd.nu() where gemeente_id = rd.gemeente() and contact_id = p_contact and revoked_at is null;
  insert into access.code (hash, gemeente_id, contact_id, expires_at)
  values (sha256(convert_to(p_code, 'UTF8')), rd.gemeente(), p_contact, rd.nu() + interval '180 days');
end
$$;
grant execute on function access.give_code(uuid, text) to rd_app;
