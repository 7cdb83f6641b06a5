-- How to reach someone leaves the database by one function, narrowed by veilig contact.

-- Which ways are open, asked by everyone who writes, calls, visits or prints a name. Fails closed: of someone whom this
-- transaction does not help there is none; with veilig contact the safe number and a visit.
create function household.ways_allowed(p_person uuid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce((
    select case when v.id is null then array['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand', 'afdruk']
                when v.veilig_nummer is null then array['langskomen'] else array['bellen', 'langskomen'] end
      from rd.current_context() c
      join household.person p on p.gemeente_id = c.gemeente_id and p.id = p_person
      left join household.veilig_contact v on v.gemeente_id = p.gemeente_id and v.person_id = p.id
        and (v.tot is null or v.tot > rd.nu())
     where p_person = any (c.persons) or c.actor_kind = 'systeem'
     order by v.veilig_nummer nulls first limit 1), '{}')
$$;
grant execute on function household.ways_allowed(uuid) to rd_app, rd_worker;

create or replace function household.may_use(p_gemeente text, p_person uuid, p_kanaal text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce(p_gemeente = rd.gemeente() and p_kanaal = any (household.ways_allowed(p_person)), false) $$;

-- No statement reads a number or an address: only this function gives them, and only those that may be used now.
revoke select on household.bereik from rd_app;
grant select (gemeente_id, person_id, tolk, version) on household.bereik to rd_app;

create function household.ways_of(p_person uuid) returns table (kanaal text, telefoon text, email text, postadres text,
  verblijf text, tolk text, version integer, hidden boolean, veilig_nummer text, veilige_tijden text, veilig_van timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with ways as (select household.ways_allowed(p_person) as open),
  veilig as (
    select v.veilig_nummer, v.veilige_tijden, v.van from household.veilig_contact v
     where v.gemeente_id = rd.gemeente() and v.person_id = p_person and (v.tot is null or v.tot > rd.nu())
     order by v.veilig_nummer nulls first limit 1)
  select case when v.van is null then b.kanaal when 'bellen' = any (w.open) then 'bellen' else 'langskomen' end,
         case when v.van is not null then v.veilig_nummer when 'bellen' = any (w.open) then b.telefoon end,
         case when 'e-mail' = any (w.open) then b.email end, case when 'brief' = any (w.open) then b.postadres end,
         case when 'brief' = any (w.open) then b.verblijf end, b.tolk, b.version, not 'brief' = any (w.open),
         v.veilig_nummer, v.veilige_tijden, v.van
    from ways w left join veilig v on true
    left join household.bereik b on b.gemeente_id = rd.gemeente() and b.person_id = p_person
   where rd.grade('bereikbaarheid', 'persons') >= 2 and p_person = any (rd.persons())
$$;
grant execute on function household.ways_of(uuid) to rd_app;

-- What is hidden is not changed unseen either: a guess that is refused or accepted would tell what stands there.
create function household.bereik_hidden() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if exists (select from household.veilig_contact v where v.gemeente_id = new.gemeente_id and v.person_id = new.person_id
      and (v.tot is null or v.tot > rd.nu())) then
    perform rd.refuse('household_bereik_hidden');
  end if;
  return new;
end
$$;
create trigger household_bereik_hidden before insert or update on household.bereik
  for each row execute function household.bereik_hidden();

-- A hidden address is given out for one purpose only, with a reason; the look and the reason are written before the answer.
insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('verborgen-adres', 'Om u in nood te bereiken op uw verborgen adres', 'To reach you at your hidden address in an emergency');
insert into access.matrix (role, purpose, category, grade, reach, writes, grond, van)
select role, 'verborgen-adres', 'verborgen-adres', 3, 'persons', false, 'AVG art. 6 lid 1 onder d', date '2026-01-01'
  from (values ('klantmanager'), ('wijkteam')) as roles (role);

create function household.hidden_address(p_person uuid, p_reden text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.grade('verborgen-adres', 'persons') < 3 or (p_person = any (rd.persons())) is not true then
    perform rd.refuse('household_hidden_address_allowed');
  end if;
  if coalesce(trim(p_reden), '') = '' then perform rd.refuse('household_hidden_address_reden'); end if;
  perform log.looked(array[p_person], array['verborgen-adres'], array[3]::smallint[]);
  perform rd.append_event('household', gen_random_uuid(), p_person, 'verborgen-adres-gelezen', jsonb_build_object('reden', p_reden));
  return (select concat_ws(E'\n', b.postadres, b.verblijf) from household.bereik b
           where b.gemeente_id = rd.gemeente() and b.person_id = p_person);
end
$$;
grant execute on function household.hidden_address(uuid, text) to rd_app;

-- That veilig contact was set, or that an address was read, is told of whom one helps; of others not even that.
create policy household_event_helped on household.event as restrictive for select
  using (person_id = any ((select rd.persons())::uuid[]));

-- A code on paper may lie where another reads it: with veilig contact the codes of before open nothing any more.
create function intake.codes_closed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  update access.code k set revoked_at = rd.nu() from intake.contact c
   where c.gemeente_id = new.gemeente_id and c.person_id = new.person_id
     and k.gemeente_id = c.gemeente_id and k.contact_id = c.id and k.revoked_at is null;
  return null;
end
$$;
create trigger intake_codes_closed after insert on household.veilig_contact
  for each row execute function intake.codes_closed();
