-- Whoever writes down that someone belongs to another helps both.
create function household.membership_helped() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if (new.member_id = any (rd.persons())) is not true then perform rd.refuse('household_membership_helped'); end if;
  return new;
end
$$;
create trigger household_membership_helped before insert on household.membership
  for each row execute function household.membership_helped();

-- The days of birth of the partner and children that someone named: what they told of their own household counts for
-- them as well as for who helps them. Nothing else of those others is read here.
create function household.named_births(p_person uuid) returns table (member uuid, geboortedatum date, sinds date)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select m.member_id, p.geboortedatum, (m.van at time zone 'Europe/Amsterdam')::date
    from household.membership m
    join household.person p on p.gemeente_id = m.gemeente_id and p.id = m.member_id
   where m.gemeente_id = rd.gemeente() and m.person_id = p_person and p_person = any (rd.persons())
     and rd.grade('huishouden', 'persons') >= 2
     and m.relatie in ('partner', 'kind') and m.tot is null and p.geboortedatum is not null
$$;
grant execute on function household.named_births(uuid) to rd_app;
