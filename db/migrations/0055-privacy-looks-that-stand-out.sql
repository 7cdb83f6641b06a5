-- Looks that stand out: dated rules, each with its reason, about how someone looked and never about whom. They ask the privacy
-- officer to look again; nothing follows by itself, and nobody gets a number.
create table privacy.look_rule (
  code text not null constraint privacy_look_rule_code check (code in ('veel-mensen', 'geopend', 'zelfde-achternaam')),
  most integer not null constraint privacy_look_rule_most check (most >= 0),
  reden_nl text not null,
  reden_en text not null,
  van date not null,
  tot date,
  constraint privacy_look_rule_pk primary key (code, van)
);
insert into rd.registry (relation, kind) values ('privacy.look_rule', 'stelsel');
create trigger privacy_look_rule_kept before update or delete on privacy.look_rule
  for each row execute function privacy.dated_kept();
insert into privacy.look_rule (code, most, reden_nl, reden_en, van) values
  ('veel-mensen', 60, 'Op één dag bij meer mensen gekeken dan op een drukke dag past.', 'Looked at more people on one day than fits a busy day.', '2026-01-01'),
  ('geopend', 15, 'Op één dag veel pagina''s geopend van mensen die deze collega niet helpt.', 'Opened many pages on one day of people whom this colleague does not help.', '2026-01-01'),
  ('zelfde-achternaam', 0, 'Een pagina geopend van iemand met dezelfde achternaam. Dat kan toeval zijn.', 'Opened the page of someone with the same last name. That can be chance.', '2026-01-01');

create index log_look_by_worker on log.look (gemeente_id, at) where actor_kind = 'medewerker' and grade > 1;

-- The last word of a name, as names are folded here; too short to mean anything: nothing.
create function privacy.last_name(p_naam text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as
$$ select case when length(l.word) >= 3 then l.word end from (select lower((regexp_match(trim(p_naam), '(\S+)$'))[1]) as word) l $$;

-- What stands out since a day, for who watches over looking. Of a team of fewer than five only that a rule was met.
create function privacy.stands_out(p_since date) returns table (code text, day date, medewerker text, team text, people integer, most integer,
  reden_nl text, reden_en text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  since timestamptz := p_since::timestamp at time zone 'Europe/Amsterdam';
begin
  if c.purpose is distinct from 'toezicht' or not 'privacy' = any (c.roles) then perform rd.refuse('privacy_log_toezicht'); end if;
  return query
    with rules as (select r.* from privacy.look_rule r where r.van <= rd.vandaag() and (r.tot is null or r.tot > rd.vandaag())),
    many as (
      select 'veel-mensen' as code, (l.at at time zone 'Europe/Amsterdam')::date as day, l.actor_id, count(distinct l.person_id)::int as people
        from log.look l where l.gemeente_id = c.gemeente_id and l.actor_kind = 'medewerker' and l.at >= since
         and l.grade > 1 group by 2, l.actor_id),
    opened as (
      select i.medewerker_id, i.person_id, (i.van at time zone 'Europe/Amsterdam')::date as day from access.involvement i
       where i.gemeente_id = c.gemeente_id and i.grond = 'geopend' and i.van >= since),
    found as (
      select m.code, m.day, m.actor_id, m.people from many m
      union all
      select 'geopend', o.day, o.medewerker_id, count(distinct o.person_id)::int from opened o group by o.day, o.medewerker_id
      union all
      select 'zelfde-achternaam', o.day, o.medewerker_id, count(distinct o.person_id)::int from opened o
        join access.medewerker m on m.gemeente_id = c.gemeente_id and m.id = o.medewerker_id
        join household.person p on p.gemeente_id = c.gemeente_id and p.id = o.person_id
       where privacy.last_name(p.naam) = privacy.last_name(m.naam) group by o.day, o.medewerker_id)
    select f.code, f.day, m.naam, t.naam, f.people, r.most, r.reden_nl, r.reden_en
      from found f join rules r on r.code = f.code and f.people > r.most
      join access.medewerker m on m.gemeente_id = c.gemeente_id and m.id = f.actor_id
      left join lateral (select min(k.naam) as naam from access.appointment a join access.team k on k.gemeente_id = a.gemeente_id and k.id = a.team_id
         where a.gemeente_id = c.gemeente_id and a.medewerker_id = m.id and not k.secret) t on true
     order by f.day desc, f.code, m.naam limit 200;
end
$$;

-- The same per team, for a report: how often each rule was met. Teams of fewer than five are together.
create function privacy.stands_out_by_team(p_since date) returns table (team text, code text, times integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  return query
    with sizes as (
      select k.naam, count(distinct a.medewerker_id) as n from access.team k join access.appointment a on a.gemeente_id = k.gemeente_id and a.team_id = k.id
       where k.gemeente_id = rd.gemeente() and (a.tot is null or a.tot > rd.nu()) group by k.naam)
    select s.team, s.code, count(*)::int from (
      select case when coalesce(z.n, 0) >= 5 then o.team end as team, o.code from privacy.stands_out(p_since) o left join sizes z on z.naam = o.team) s
     group by s.team, s.code having count(*) >= 1 order by s.team nulls last, s.code;
end
$$;
grant execute on function privacy.stands_out(date), privacy.stands_out_by_team(date) to rd_app;
