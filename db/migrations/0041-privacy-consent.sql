-- Consent for one purpose, who gives it at which age, and the one predicate that every door asks.
-- Who gives consent and what a parent with gezag is told, by age and by the law under which the data were gathered.
-- `parent_grade`: 0 nothing, 1 that there is help, 2 a signal, 3 content.
create table privacy.age_rule (
  wet text not null constraint privacy_age_rule_wet references privacy.wet,
  from_age smallint not null,
  until_age smallint not null,
  giver text not null constraint privacy_age_rule_giver check (giver in ('zelf', 'gezag', 'beide')),
  parent_grade smallint not null constraint privacy_age_rule_grade check (parent_grade between 0 and 3),
  artikel text not null,
  open boolean not null,
  question text,
  van date not null,
  tot date,
  bron text not null,
  constraint privacy_age_rule_pk primary key (wet, from_age, van),
  constraint privacy_age_rule_ages check (from_age < until_age),
  constraint privacy_age_rule_asks check (not open or question is not null)
);
insert into privacy.age_rule (wet, from_age, until_age, giver, parent_grade, artikel, open, question, van, bron) values
  ('Jeugdwet', 0, 12, 'gezag', 3, 'Jeugdwet art. 7.3.15 lid 1', false, null, '2026-01-01', 'Jeugdwet, tekst per 2026-01-01'),
  ('Jeugdwet', 12, 16, 'beide', 1, 'Jeugdwet art. 7.3.11 lid 2 onder b en 7.3.4 lid 2', true,
    'Hoeveel krijgt een ouder te horen van wie ook toestemming nodig is? Zolang dat open is: dat er hulp is, niet meer.',
    '2026-01-01', 'Jeugdwet, tekst per 2026-01-01'),
  ('Jeugdwet', 16, 18, 'zelf', 0, 'Jeugdwet art. 7.3.5 lid 1', false, null, '2026-01-01', 'Jeugdwet, tekst per 2026-01-01'),
  ('Jeugdwet', 18, 200, 'zelf', 0, 'Jeugdwet art. 7.3.11 lid 1', false, null, '2026-01-01', 'Jeugdwet, tekst per 2026-01-01');
-- Elsewhere the representative acts until sixteen as far as the minor is not competent (UAVG 5); from twelve we ask both.
insert into privacy.age_rule (wet, from_age, until_age, giver, parent_grade, artikel, open, question, van, bron)
select w.code, a.from_age, a.until_age, a.giver, 0, a.artikel, a.question is not null, a.question, date '2026-01-01', 'UAVG art. 5'
  from privacy.wet w cross join (values
    (0, 12, 'gezag', 'UAVG art. 5 lid 4', 'Wat mag een ouder hier zien? Zolang dat open is: niets langs deze weg.'),
    (12, 16, 'beide', 'UAVG art. 5 lid 4', 'Is wie twaalf is bekwaam om hierover te beslissen? Zolang dat open is vragen wij beiden.'),
    (16, 18, 'zelf', 'UAVG art. 5 lid 4', null),
    (18, 200, 'zelf', 'AVG art. 4 onder 11', null)) as a (from_age, until_age, giver, artikel, question)
 where w.code <> 'Jeugdwet' and w.van is not null;
create trigger privacy_age_rule_kept before update or delete on privacy.age_rule
  for each row execute function privacy.dated_kept();

-- For which laws a representative may act. What is not here is outside their bevoegdheid.
create table privacy.representation_rule (
  soort text not null constraint privacy_representation_rule_soort check (soort in ('curator', 'mentor', 'gemachtigde')),
  wet text not null constraint privacy_representation_rule_wet references privacy.wet,
  artikel text not null,
  van date not null,
  tot date,
  bron text not null,
  constraint privacy_representation_rule_pk primary key (soort, wet, van)
);
insert into privacy.representation_rule (soort, wet, artikel, van, bron) values
  ('curator', 'Jeugdwet', 'Jeugdwet art. 7.3.15 lid 2', '2026-01-01', 'Jeugdwet, tekst per 2026-01-01'),
  ('mentor', 'Jeugdwet', 'Jeugdwet art. 7.3.15 lid 2', '2026-01-01', 'Jeugdwet, tekst per 2026-01-01'),
  ('gemachtigde', 'Jeugdwet', 'Jeugdwet art. 7.3.15 lid 3', '2026-01-01', 'Jeugdwet, tekst per 2026-01-01');

create table privacy.representation (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  ander_id uuid not null,
  soort text not null,
  grond text not null constraint privacy_representation_grond check (length(trim(grond)) between 1 and 300),
  door uuid not null,
  van date not null,
  tot date,
  constraint privacy_representation_pk primary key (gemeente_id, id),
  constraint privacy_representation_person foreign key (gemeente_id, person_id) references household.person,
  constraint privacy_representation_ander foreign key (gemeente_id, ander_id) references household.person,
  constraint privacy_representation_soort check (soort in ('curator', 'mentor', 'gemachtigde')),
  constraint privacy_representation_other check (ander_id <> person_id)
);
call rd.protect('privacy.representation', 'toestemming', 2, 'person_id');

-- A yes or a no of one person, for one law's data to one other law, at a grade; in the words that were said.
create table privacy.consent (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  giver_id uuid not null,
  origin text not null constraint privacy_consent_origin references privacy.wet,
  target text not null constraint privacy_consent_target references privacy.wet,
  grade smallint not null constraint privacy_consent_grade check (grade between 1 and 3),
  agreed boolean not null,
  way text not null constraint privacy_consent_way check (way in ('zelf', 'balie', 'telefoon')),
  words text not null constraint privacy_consent_words check (length(trim(words)) between 1 and 600),
  door uuid,
  at timestamptz not null default rd.nu(),
  ended_at timestamptz,
  constraint privacy_consent_pk primary key (gemeente_id, id),
  constraint privacy_consent_person foreign key (gemeente_id, person_id) references household.person,
  constraint privacy_consent_giver foreign key (gemeente_id, giver_id) references household.person
);
create unique index privacy_consent_once on privacy.consent (gemeente_id, person_id, giver_id, origin, target) where ended_at is null;
call rd.protect('privacy.consent', 'toestemming', 2, 'person_id');
-- That a law has something to ask is itself content: only who asked knows, and who was allowed to know.
create policy privacy_consent_shared on privacy.consent as restrictive for select
  using (origin = any ((select privacy.own_laws())::text[])
    or (agreed and ended_at is null and target = any ((select privacy.own_laws())::text[])));
insert into rd.registry (relation, kind) values ('privacy.age_rule', 'stelsel'), ('privacy.representation_rule', 'stelsel');
grant select on privacy.age_rule, privacy.representation_rule, privacy.representation, privacy.consent to rd_app;

create function privacy.age_of(p_person uuid) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select extract(year from age(rd.vandaag(), p.geboortedatum))::int from household.person p
   where p.gemeente_id = rd.gemeente() and p.id = p_person
$$;

create function privacy.rule_for(p_person uuid, p_wet text) returns privacy.age_rule
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select r from privacy.age_rule r where r.wet = p_wet and r.from_age <= privacy.age_of(p_person) and privacy.age_of(p_person) < r.until_age
     and r.van <= rd.vandaag() and (r.tot is null or r.tot > rd.vandaag())
$$;

-- Who has gezag over a child today, as a worker judged it: `person_id` of the role has it over `ander_id`.
create function privacy.gezag_over(p_child uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(r.person_id), '{}') from household.role r
   where r.gemeente_id = rd.gemeente() and r.ander_id = p_child and r.wet_rol = 'bw-gezag' and r.geldt
     and r.van <= rd.vandaag() and (r.tot is null or r.tot > rd.vandaag())
$$;

-- Whether someone may speak for someone else where this law is concerned.
create function privacy.acts_for(p_ander uuid, p_person uuid, p_wet text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select exists (select from privacy.representation v join privacy.representation_rule k on k.soort = v.soort and k.wet = p_wet
   where v.gemeente_id = rd.gemeente() and v.person_id = p_person and v.ander_id = p_ander
     and v.van <= rd.vandaag() and (v.tot is null or v.tot > rd.vandaag())
     and k.van <= rd.vandaag() and (k.tot is null or k.tot > rd.vandaag()))
$$;

-- The grade that consent opens: what everyone agreed to who must, 0 as soon as one of them did not.
create function privacy.agreed(p_person uuid, p_origin text, p_target text) returns integer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  r privacy.age_rule := privacy.rule_for(p_person, p_origin);
  own integer;
  parents integer;
begin
  if r.wet is null then return 0; end if;
  select max(t.grade) into own from privacy.consent t where t.gemeente_id = rd.gemeente() and t.person_id = p_person
    and t.origin = p_origin and t.target = p_target and t.agreed and t.ended_at is null
    and (t.giver_id = p_person or privacy.acts_for(t.giver_id, p_person, p_origin));
  select min(coalesce(t.grade, 0)) into parents from unnest(privacy.gezag_over(p_person)) as g (id)
    left join privacy.consent t on t.gemeente_id = rd.gemeente() and t.person_id = p_person and t.giver_id = g.id
      and t.origin = p_origin and t.target = p_target and t.agreed and t.ended_at is null;
  return case r.giver when 'zelf' then coalesce(own, 0) when 'gezag' then coalesce(parents, 0)
    else least(coalesce(own, 0), coalesce(parents, 0)) end;
end
$$;

-- THE predicate, in two halves that a policy asks once per statement: the laws of which this purpose may read this much of
-- this category from anyone, and those of which it may because the person agreed ("person law").
create function privacy.passes(p_category text, p_grade integer) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select privacy.own_laws() || coalesce(array_agg(s.origin), '{}') from privacy.cells() s
   where s.category = p_category and s.basis = 'noodzaak' and s.grade >= p_grade
$$;
create function privacy.passes_agreed(p_category text, p_grade integer) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(p.id || ' ' || s.origin), '{}') from privacy.cells() s
   cross join unnest(rd.persons()) as p (id)
   where s.category = p_category and s.basis = 'toestemming' and s.grade >= p_grade
     and exists (select from privacy.consent t where t.gemeente_id = rd.gemeente() and t.person_id = p.id
       and t.origin = s.origin and t.target = s.target and t.agreed and t.ended_at is null)
     and privacy.agreed(p.id, s.origin, s.target) >= p_grade
$$;
grant execute on function privacy.passes(text, integer), privacy.passes_agreed(text, integer) to rd_app, rd_worker;

-- Puts the predicate on a table. p_wet is the expression that gives the law of a row.
create procedure privacy.guard(p_table regclass, p_person text, p_wet text)
language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare
  r rd.registry;
begin
  select * into r from rd.registry g where g.relation = p_table;
  execute format('create policy privacy_shared on %1$s as restrictive for select using
    (%2$s = any ((select privacy.passes(%3$L, %4$s))::text[])
      or %5$I || '' '' || %2$s = any ((select privacy.passes_agreed(%3$L, %4$s))::text[]))',
    p_table, p_wet, r.category, r.grade, p_person);
  execute format('create policy privacy_own_law on %s as restrictive for insert with check (%s = any ((select privacy.own_laws())::text[]))',
    p_table, p_wet);
  execute format('create policy privacy_own_law_changed on %s as restrictive for update using (%s = any ((select privacy.own_laws())::text[]))',
    p_table, p_wet);
end
$$;

-- Facts: the matrix takes the place of the list there was. What a purpose writes is of its own law.
drop policy household_fact_usable on household.fact;
drop function household.usable_laws();
delete from rd.registry where relation = 'household.fact_purpose'::regclass;
drop table household.fact_purpose;
call privacy.guard('household.fact', 'person_id', 'wet');
