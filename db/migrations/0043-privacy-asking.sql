-- Asking, answering and taking back consent; what a parent is told of a child; and who may do what for which purpose.
create function privacy.answer_consent(p_id uuid, p_person uuid, p_giver uuid, p_origin text, p_target text, p_grade integer,
  p_agreed boolean, p_way text, p_words text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  s privacy.sharing := privacy.cell(p_origin, p_target, 'hulpverlening');
  r privacy.age_rule;
  worker boolean := c.actor_kind = 'medewerker';
begin
  if worker then
    perform privacy.may_write(p_person, 'toestemming', 2);
    if p_way not in ('balie', 'telefoon') then perform rd.refuse('privacy_consent_way'); end if;
  elsif c.actor_kind is distinct from 'inwoner' or c.purpose <> 'inzage' or p_giver is distinct from c.actor_id or p_way <> 'zelf' then
    perform rd.refuse('privacy_write_allowed');
  end if;
  if not access.lives_here(c.gemeente_id, p_person) then perform rd.refuse('privacy_write_allowed'); end if;
  if s.basis is distinct from 'toestemming' then
    if s.basis = 'noodzaak' then perform rd.refuse('privacy_consent_needless'); end if;
    perform rd.refuse('privacy_consent_no_place');
  end if;
  if p_agreed and p_grade > s.grade then perform rd.refuse('privacy_consent_grade_law'); end if;
  r := privacy.rule_for(p_person, p_origin);
  if r.wet is null then perform rd.refuse('privacy_consent_age_known'); end if;
  if not ((p_giver = p_person and r.giver <> 'gezag') or (p_giver = any (privacy.gezag_over(p_person)) and r.giver <> 'zelf')
      or privacy.acts_for(p_giver, p_person, p_origin)) then
    perform rd.refuse('privacy_consent_giver_may');
  end if;
  update privacy.consent set ended_at = rd.nu() where gemeente_id = c.gemeente_id and person_id = p_person
     and giver_id = p_giver and origin = p_origin and target = p_target and ended_at is null;
  insert into privacy.consent (gemeente_id, id, person_id, giver_id, origin, target, grade, agreed, way, words, door)
  values (c.gemeente_id, p_id, p_person, p_giver, p_origin, p_target, p_grade, p_agreed, p_way, p_words,
          case when worker then c.actor_id end);
end
$$;

-- Taken back by whoever it is about or whoever gave it, or for them at the desk: at once, and without a reason.
create function privacy.withdraw_consent(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  t privacy.consent;
begin
  select * into t from privacy.consent k where k.gemeente_id = c.gemeente_id and k.id = p_id for update;
  if t.id is null or not ((c.actor_kind = 'inwoner' and c.purpose = 'inzage' and c.actor_id in (t.person_id, t.giver_id))
      or (c.actor_kind = 'medewerker' and t.person_id = any (c.persons) and rd.writes('toestemming') >= 2)) then
    perform rd.refuse('privacy_consent_known');
  end if;
  update privacy.consent set ended_at = coalesce(ended_at, rd.nu()) where gemeente_id = t.gemeente_id and id = t.id;
end
$$;

create function privacy.represent(p_id uuid, p_person uuid, p_ander uuid, p_soort text, p_grond text, p_tot date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform privacy.may_write(p_person, 'toestemming', 2);
  insert into privacy.representation (gemeente_id, id, person_id, ander_id, soort, grond, door, van, tot)
  values (rd.gemeente(), p_id, p_person, p_ander, p_soort, p_grond, rd.actor(), rd.vandaag(), p_tot);
end
$$;
grant execute on function privacy.answer_consent(uuid, uuid, uuid, text, text, integer, boolean, text, text),
  privacy.withdraw_consent(uuid), privacy.represent(uuid, uuid, uuid, text, text, date) to rd_app;

-- What a parent with gezag is told of a child's line: as much as the row of its age gives, and the look is written down. At
-- grade 1 that there is help; at 2 the signals; at 3 what was written.
create function privacy.of_my_child() returns table (child_id uuid, naam text, wet text, grade smallint, artikel text,
  open boolean, question text, texts text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'inwoner' or c.purpose <> 'inzage' then perform rd.refuse('privacy_write_allowed'); end if;
  return query
    with told as (
      select p.id, p.naam, r.* from household.person p
       cross join unnest(array(select w.code from privacy.wet w where w.van is not null)) as l (wet)
       cross join lateral privacy.rule_for(p.id, l.wet) r
       where p.gemeente_id = c.gemeente_id and privacy.age_of(p.id) < 18 and c.actor_id = any (privacy.gezag_over(p.id))
         and exists (select from privacy.involved i where i.gemeente_id = p.gemeente_id and i.person_id = p.id
           and i.wet = l.wet and i.tot is null)
         and r.parent_grade > 0),
    logged as (
      insert into log.look (gemeente_id, at, actor_kind, actor_id, actor_role, purpose, person_id, category, grade)
      select c.gemeente_id, rd.nu(), c.actor_kind, c.actor_id, 'inwoner', c.purpose, t.id, 'hulpverlening', max(t.parent_grade)
        from told t group by t.id returning 1)
    select t.id, t.naam, t.wet, t.parent_grade, t.artikel, t.open, t.question,
           array(select n.text from privacy.note n where t.parent_grade >= 3 and n.gemeente_id = c.gemeente_id
                   and n.person_id = t.id and n.wet = t.wet order by n.at desc)
      from told t, (select count(*) from logged) as l;
end
$$;
grant execute on function privacy.of_my_child() to rd_app;

-- Every law that leads to this purpose: what may be seen of this person now, by which row, and whose yes would widen it. It
-- names all laws alike, whether anything is there or not.
create function privacy.cells_for(p_person uuid) returns table (origin text, target text, category text, basis text,
  grade smallint, artikel text, open boolean, question text, now_grade integer, giver text, giver_artikel text)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select distinct on (s.origin, s.category) s.origin, s.target, s.category, s.basis, s.grade, s.artikel, s.open, s.question,
         case s.basis when 'noodzaak' then s.grade::int when 'toestemming' then least(s.grade::int, privacy.agreed(p_person, s.origin, s.target))
           else 0 end, r.giver, r.artikel
    from privacy.cells() s left join lateral privacy.rule_for(p_person, s.origin) r on true
   where p_person = any (rd.persons()) and rd.grade('hulpverlening', 'persons') >= 1
   order by s.origin, s.category, s.grade desc, s.target
$$;
grant execute on function privacy.cells_for(uuid) to rd_app;

insert into access.matrix (role, purpose, category, grade, reach, grond, van)
select r.role, r.purpose, c.category, c.grade, 'persons', r.grond, date '2026-01-01' from (values
  ('wijkteam', 'wmo-onderzoek', 'Wmo 2015 art. 5.1.1'), ('jeugdwerker', 'jeugdhulp', 'Jeugdwet art. 7.3.11'),
  ('schuldhulpverlener', 'schuldhulp', 'Wgs art. 8a'), ('ggz', 'ggz', 'BW 7 art. 457'), ('school', 'onderwijs', 'onderwijswetten')
) as r (role, purpose, grond)
cross join (values ('persoon', 1), ('hulpverlening', 3), ('toestemming', 2), ('inkomen', 3)) as c (category, grade)
where c.category <> 'inkomen' or r.purpose in ('wmo-onderzoek', 'jeugdhulp', 'schuldhulp');
insert into access.matrix (role, purpose, category, grade, reach, grond, van)
select r.role, p.purpose, c.category, c.grade, 'persons', 'Participatiewet art. 65', date '2026-01-01'
  from (values ('balie'), ('klantmanager'), ('inkomensconsulent'), ('wijkteam'), ('teamleider')) as r (role)
 cross join (values ('hulpvraag'), ('inkomen')) as p (purpose)
 cross join (values ('hulpverlening', 3), ('toestemming', 2)) as c (category, grade);
insert into access.matrix (role, purpose, category, grade, reach, writes, grond, van)
select 'inwoner', 'inzage', c.category, c.grade, 'persons', false, 'AVG art. 15', date '2026-01-01'
  from (values ('hulpverlening', 3), ('toestemming', 2)) as c (category, grade);

-- What was reckoned about money was gathered under the Participatiewet: it goes to another purpose only by the matrix.
insert into privacy.purpose_wet (purpose, wet, van)
select 'regels', w.wet, date '2026-01-01' from (values ('Participatiewet'), ('Wet op de zorgtoeslag')) as w (wet)
 where exists (select from access.purpose p where p.code = 'regels');
call privacy.guard('income.outcome', 'person_id', '''Participatiewet''');
call privacy.guard('income.receipt', 'person_id', '''Participatiewet''');
call privacy.guard('income.consult', 'person_id', '''Participatiewet''');
call privacy.guard('reckoning.affected', 'person_id', '''Participatiewet''');
call privacy.guard('income.event', 'person_id', '''Participatiewet''');
call privacy.guard('income.event_content', 'person_id', '''Participatiewet''');
