-- Who can say yes or no for a person where a law is concerned: what a screen offers, so that nobody is asked in vain.
create function privacy.givers(p_person uuid, p_origin text) returns table (id uuid, naam text, self boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select p.id, p.naam, p.id = p_person from household.person p cross join lateral privacy.rule_for(p_person, p_origin) r
   where p.gemeente_id = rd.gemeente() and p_person = any (rd.persons()) and rd.grade('toestemming', 'persons') >= 2
     and ((p.id = p_person and r.giver <> 'gezag') or (p.id = any (privacy.gezag_over(p_person)) and r.giver <> 'zelf')
       or privacy.acts_for(p.id, p_person, p_origin))
   order by p.id = p_person desc, p.naam
$$;

-- Colleagues who work for a law and may be asked to help: nobody of a team that is itself the secret.
create function privacy.colleagues() returns table (id uuid, naam text, team text, wet text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select distinct m.id, m.naam, t.naam, p.wet from access.appointment a
    join access.medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.medewerker_id
    join access.team t on t.gemeente_id = a.gemeente_id and t.id = a.team_id and not t.secret
    join access.matrix x on x.role = a.role and x.category = 'hulpverlening' and x.reach = 'persons'
    join privacy.purpose_wet p on p.purpose = x.purpose and p.purpose not in ('hulpvraag', 'regels')
   where a.gemeente_id = rd.gemeente() and (select rd.current_context()).actor_kind = 'medewerker'
     and a.van <= rd.nu() and (a.tot is null or a.tot > rd.nu()) and a.suspended_at is null
     and p.van <= rd.vandaag() and (p.tot is null or p.tot > rd.vandaag()) and p.wet <> 'Wet op de zorgtoeslag'
   order by p.wet, m.naam
$$;

-- What goes from law to law about a resident and the children they have gezag over: between laws that both help now, on what
-- ground, how far, and whether this resident has a say in it.
create function privacy.flows() returns table (person_id uuid, naam text, origin text, target text, basis text, grade smallint,
  now_grade integer, artikel text, question text, may_choose boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  with mine as (
    select p.id, p.naam, p.id = c.actor_id as self, c.gemeente_id from rd.current_context() c
      join household.person p on p.gemeente_id = c.gemeente_id and (p.id = c.actor_id or c.actor_id = any (privacy.gezag_over(p.id)))
     where c.actor_kind = 'inwoner' and c.purpose = 'inzage'),
  helps as (
    select m.id, i.wet from mine m join privacy.involved i on i.gemeente_id = m.gemeente_id and i.person_id = m.id and i.tot is null
    union
    select m.id, 'Participatiewet' from mine m where exists (select from regie.thread t
      where t.gemeente_id = m.gemeente_id and t.person_id = m.id))
  select m.id, m.naam, s.origin, s.target, s.basis, s.grade,
         case s.basis when 'noodzaak' then s.grade::int else least(s.grade::int, privacy.agreed(m.id, s.origin, s.target)) end,
         s.artikel, s.question,
         s.basis = 'toestemming' and case when m.self then r.giver <> 'gezag' else r.giver <> 'zelf' end
    from mine m join helps o on o.id = m.id join helps g on g.id = m.id
    join privacy.sharing s on s.origin = o.wet and s.target = g.wet and s.category = 'hulpverlening' and s.basis <> 'geen'
     and s.switch is null and s.van <= rd.vandaag() and (s.tot is null or s.tot > rd.vandaag())
    left join lateral privacy.rule_for(m.id, s.origin) r on true
   where m.self or coalesce(r.giver, 'zelf') <> 'zelf'
   order by m.self desc, m.naam, s.origin, s.target
$$;
grant execute on function privacy.givers(uuid, text), privacy.colleagues(), privacy.flows() to rd_app;

-- A person who gave a yes for a child sees it, with the name of the child, and can take it back.
create function privacy.given_by_me() returns table (gemeente_id text, id uuid, person_id uuid, naam text, origin text, target text,
  grade smallint, agreed boolean, way text, words text, at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select t.gemeente_id, t.id, t.person_id, p.naam, t.origin, t.target, t.grade, t.agreed, t.way, t.words, t.at, t.ended_at
    from rd.current_context() c join privacy.consent t on t.gemeente_id = c.gemeente_id and c.actor_id in (t.giver_id, t.person_id)
    join household.person p on p.gemeente_id = t.gemeente_id and p.id = t.person_id
   where c.actor_kind = 'inwoner' and c.purpose = 'inzage'
$$;
grant execute on function privacy.given_by_me() to rd_app;
