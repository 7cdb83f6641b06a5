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

-- What a resident can be asked: between laws that both help them (or their child) now, where the law leaves it to a yes.
create function privacy.choices() returns table (person_id uuid, naam text, origin text, target text, grade smallint,
  artikel text, open boolean, question text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select p.id, p.naam, s.origin, s.target, s.grade, s.artikel, s.open, s.question
    from rd.current_context() c
    join household.person p on p.gemeente_id = c.gemeente_id and (p.id = c.actor_id or c.actor_id = any (privacy.gezag_over(p.id)))
    join privacy.sharing s on s.category = 'hulpverlening' and s.basis = 'toestemming' and s.switch is null
     and s.van <= rd.vandaag() and (s.tot is null or s.tot > rd.vandaag())
    cross join lateral privacy.rule_for(p.id, s.origin) r
   where c.actor_kind = 'inwoner' and c.purpose = 'inzage'
     and ((p.id = c.actor_id and r.giver <> 'gezag') or (p.id <> c.actor_id and r.giver <> 'zelf'))
     and exists (select from privacy.involved i where i.gemeente_id = p.gemeente_id and i.person_id = p.id and i.wet = s.origin and i.tot is null)
     and exists (select from privacy.involved i where i.gemeente_id = p.gemeente_id and i.person_id = p.id and i.wet = s.target and i.tot is null)
   order by p.id = c.actor_id desc, s.origin, s.target
$$;
grant execute on function privacy.givers(uuid, text), privacy.colleagues(), privacy.choices() to rd_app;

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
