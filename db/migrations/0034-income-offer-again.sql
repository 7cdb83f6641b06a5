-- Who declined is respected, with a day to offer it again: a day to come, and nothing that the house may forget.
create function income.offer_later() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if new.opnieuw_op is not null and (new.uitkomst <> 'afgezien' or new.opnieuw_op <= rd.vandaag()) then
    perform rd.refuse('income_outcome_offer_later');
  end if;
  return new;
end
$$;
create trigger income_outcome_offer_later before update on income.outcome for each row execute function income.offer_later();

create index income_outcome_offers on income.outcome (gemeente_id, opnieuw_op) where uitkomst = 'afgezien';

-- What whoever asks may offer again now, because they wrote it down, or stand in for who did: about whom and since when.
-- Of what it was, and why not, nothing: for that one opens the page of the person, with a reason.
create function income.offers_due() returns table (person_id uuid, since date)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with due as (
    select o.person_id, o.vastgesteld_door, min(o.opnieuw_op) as since
      from rd.current_context() c join income.outcome o on o.gemeente_id = c.gemeente_id
     where c.actor_kind = 'medewerker' and rd.grade('inkomen', 'persons') >= 3
       and o.uitkomst = 'afgezien' and o.opnieuw_op <= rd.vandaag()
     group by o.person_id, o.vastgesteld_door
  ), whose as (
    select d.vastgesteld_door, regie.stands_in(c.gemeente_id, d.vastgesteld_door, coalesce(
        (select a.team_id from access.appointment a
          where a.gemeente_id = c.gemeente_id and a.medewerker_id = d.vastgesteld_door order by a.van desc limit 1),
        (select f.team_id from regie.front_team f where f.gemeente_id = c.gemeente_id))) as answers
      from rd.current_context() c cross join (select distinct vastgesteld_door from due) d
  )
  select d.person_id, min(d.since) from due d join whose w on w.vastgesteld_door = d.vastgesteld_door
    join rd.current_context() c on w.answers = c.actor_id
   group by d.person_id order by min(d.since)
$$;
grant execute on function income.offers_due() to rd_app;
