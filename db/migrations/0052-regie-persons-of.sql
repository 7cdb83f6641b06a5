-- Whom a worker helps because they answer or stand in. Who stands in is asked once per colleague who is away and team, never
-- per open question: each transaction begins with this. The laterals keep to the index of one colleague's open questions.
create or replace function regie.persons_of(p_gemeente text, p_medewerker uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with away as materialized (
    select b.medewerker_id from regie.absence b
     where b.gemeente_id = p_gemeente and b.van <= rd.nu() and (b.tot is null or b.tot > rd.nu())
    union
    select m.id from access.medewerker m where m.gemeente_id = p_gemeente and not exists (select from access.appointment a
      where a.gemeente_id = p_gemeente and a.medewerker_id = m.id and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu())
        and a.suspended_at is null)
  ), held as materialized (
    select away.medewerker_id, a.person_id, a.team_id from away cross join lateral (
      select a.person_id, t.team_id from regie.aanspreekpunt a
        join regie.thread t on t.gemeente_id = a.gemeente_id and t.id = a.thread_id
       where a.gemeente_id = p_gemeente and a.medewerker_id = away.medewerker_id and a.tot is null offset 0) a
  ), places as materialized (
    select distinct h.medewerker_id, h.team_id from held h
  ), stood_in as materialized (
    select p.* from places p where regie.stands_in(p_gemeente, p.medewerker_id, p.team_id) = p_medewerker
  )
  select coalesce(array_agg(distinct p.person_id), '{}') from (
    select a.person_id from regie.aanspreekpunt a
     where a.gemeente_id = p_gemeente and a.medewerker_id = p_medewerker and a.tot is null
    union all
    select h.person_id from stood_in s join held h on h.medewerker_id = s.medewerker_id and h.team_id = s.team_id
  ) p
$$;
