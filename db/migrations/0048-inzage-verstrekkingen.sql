-- A disclosure to another organisation: for what, on what ground, which fields, to whom, until when. The receiver has no
-- account: one page that opens once, with a link that we keep a hash of, and a code that is told another way.
create table inzage.verstrekking (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  wet text not null constraint inzage_verstrekking_wet references privacy.wet,
  purpose_text text not null constraint inzage_verstrekking_doel check (length(trim(purpose_text)) between 1 and 300),
  basis text not null constraint inzage_verstrekking_basis check (basis in ('wet', 'toestemming')),
  grond text not null constraint inzage_verstrekking_grond check (length(trim(grond)) between 1 and 300),
  receiver text not null constraint inzage_verstrekking_ontvanger check (length(trim(receiver)) between 1 and 200),
  organisation text not null constraint inzage_verstrekking_organisatie check (length(trim(organisation)) between 1 and 200),
  fields text[] not null constraint inzage_verstrekking_velden check (cardinality(fields) between 1 and 7
    and fields <@ '{naam,geboortedatum,bereik,hulp,afspraken,inkomen,anders}'::text[]),
  sealed bytea not null constraint inzage_verstrekking_size check (length(sealed) <= 16384),
  tot date not null,
  door uuid not null,
  at timestamptz not null default rd.nu(),
  link_hash bytea not null constraint inzage_verstrekking_link unique,
  code_hash bytea not null,
  tries smallint not null default 0 constraint inzage_verstrekking_tries check (tries between 0 and 5),
  opened_at timestamptz,
  ended_at timestamptz,
  constraint inzage_verstrekking_pk primary key (gemeente_id, id),
  constraint inzage_verstrekking_person foreign key (gemeente_id, person_id) references household.person
);
create index inzage_verstrekking_by_person on inzage.verstrekking (gemeente_id, person_id);
call rd.protect('inzage.verstrekking', 'hulpverlening', 3, 'person_id');
call privacy.guard('inzage.verstrekking', 'person_id', 'wet');
grant select (gemeente_id, id, person_id, wet, purpose_text, basis, grond, receiver, organisation, fields, tot, door, at, tries, opened_at,
  ended_at) on inzage.verstrekking to rd_app;
insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('verstrekking', 'Omdat een andere organisatie dit van ons kreeg', 'Because another organisation got this from us');

-- By who works for the law under which it was gathered, for at most thirty days.
create function inzage.disclose(p_id uuid, p_person uuid, p_wet text, p_doel text, p_basis text, p_grond text, p_ontvanger text,
  p_organisatie text, p_velden text[], p_sealed bytea, p_tot date, p_link bytea, p_code bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform privacy.may_write(p_person, 'hulpverlening', 3);
  if (p_wet = any (privacy.own_laws())) is not true then perform rd.refuse('inzage_verstrekking_own_law'); end if;
  if p_tot < rd.vandaag() or p_tot > rd.vandaag() + 30 then perform rd.refuse('inzage_verstrekking_until'); end if;
  insert into inzage.verstrekking (gemeente_id, id, person_id, wet, purpose_text, basis, grond, receiver, organisation, fields, sealed, tot,
    door, link_hash, code_hash)
  values (rd.gemeente(), p_id, p_person, p_wet, p_doel, p_basis, p_grond, p_ontvanger, p_organisatie, p_velden, p_sealed, p_tot,
    rd.actor(), p_link, p_code);
end
$$;

-- Opens once. A wrong code counts and says no more than a wrong link does; the fifth closes it for good.
create function inzage.open_verstrekking(p_link bytea, p_code bytea) returns table (id uuid, purpose_text text, grond text, receiver text,
  organisation text, fields text[], tot date, sealed bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  v inzage.verstrekking;
begin
  select * into v from inzage.verstrekking k where k.link_hash = p_link and k.gemeente_id = c.gemeente_id for update;
  if v.id is null or v.opened_at is not null or v.ended_at is not null or v.tot < rd.vandaag() or v.tries >= 5 then return; end if;
  if v.code_hash <> p_code then
    update inzage.verstrekking k set tries = v.tries + 1 where k.gemeente_id = v.gemeente_id and k.id = v.id;
    return;
  end if;
  update inzage.verstrekking k set opened_at = rd.nu() where k.gemeente_id = v.gemeente_id and k.id = v.id;
  insert into log.look (gemeente_id, at, actor_kind, actor_id, actor_role, purpose, person_id, category, grade)
  values (v.gemeente_id, rd.nu(), 'ontvanger', null, left(v.organisation, 100), 'verstrekking', v.person_id, 'hulpverlening', 3);
  return query select v.id, v.purpose_text, v.grond, v.receiver, v.organisation, v.fields, v.tot, v.sealed;
end
$$;

-- Stopped by the person where it rests on their yes, or by who works for its law: what was opened cannot be taken back.
create function inzage.end_verstrekking(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  v inzage.verstrekking;
begin
  select * into v from inzage.verstrekking k where k.gemeente_id = c.gemeente_id and k.id = p_id for update;
  if v.id is null or not ((c.actor_kind = 'inwoner' and c.purpose = 'inzage' and c.actor_id = v.person_id)
      or (c.actor_kind = 'medewerker' and v.person_id = any (c.persons) and rd.writes('hulpverlening') >= 3
        and v.wet = any (privacy.own_laws()))) then
    perform rd.refuse('inzage_verstrekking_known');
  end if;
  if c.actor_kind = 'inwoner' and v.basis <> 'toestemming' then perform rd.refuse('inzage_verstrekking_by_law'); end if;
  update inzage.verstrekking k set ended_at = coalesce(k.ended_at, rd.nu()) where k.gemeente_id = v.gemeente_id and k.id = v.id;
end
$$;
grant execute on function inzage.disclose(uuid, uuid, text, text, text, text, text, text, text[], bytea, date, bytea, bytea),
  inzage.open_verstrekking(bytea, bytea), inzage.end_verstrekking(uuid) to rd_app;
