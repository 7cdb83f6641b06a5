-- Which law's data may be read for which law's purpose: dated rows, each with its article, asked by every policy below.
insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('wmo-onderzoek', 'Om te onderzoeken welke hulp thuis u nodig heeft', 'To find out which help at home you need'),
  ('jeugdhulp', 'Om te helpen met opgroeien en opvoeden', 'To help with growing up and raising children'),
  ('schuldhulp', 'Om te helpen met schulden', 'To help with debts'),
  ('ggz', 'Om u te behandelen', 'To treat you'),
  ('onderwijs', 'Om te helpen op school', 'To help at school');

alter table access.appointment drop constraint access_appointment_role;
alter table access.appointment add constraint access_appointment_role check (role in ('balie', 'klantmanager',
  'inkomensconsulent', 'wijkteam', 'teamleider', 'privacy', 'beheer', 'archivaris', 'proceseigenaar', 'schuldhulpverlener',
  'jeugdwerker', 'ggz', 'school'));

-- A law is a switch by date: without `van` it is not in force, and nothing rests on it.
create table privacy.wet (
  code text constraint privacy_wet_pk primary key,
  artikel text not null,
  van date,
  tot date,
  bron text not null,
  constraint privacy_wet_period check (tot is null or (van is not null and tot > van))
);
insert into privacy.wet (code, artikel, van, bron) values
  ('Participatiewet', 'Participatiewet art. 65', '2004-01-01', 'BWBR0015703, tekst per 2026-01-01'),
  ('Wet op de zorgtoeslag', 'AVG art. 5 lid 1 onder b', '2006-01-01', 'BWBR0018451; geheimhouding niet nagegaan'),
  ('Wmo 2015', 'Wmo 2015 art. 5.1.1', '2015-01-01', 'tekst per 2026-07-01'),
  ('Jeugdwet', 'Jeugdwet art. 7.3.11', '2015-01-01', 'BWBR0034925, tekst per 2026-01-01'),
  ('Wgs', 'Wgs art. 8d', '2012-07-01', 'tekst per 2026-07-01'),
  ('Wgbo', 'BW 7 art. 457', '1995-04-01', 'niet nagegaan in een bron: de strengste uitleg geldt'),
  ('Onderwijs', 'onderwijswetten', '2014-08-01', 'niet nagegaan in een bron: de strengste uitleg geldt'),
  ('Wams', 'wetsvoorstel 36 295', null, 'niet in werking op 2026-07-01'),
  ('Wet proactieve dienstverlening SZW', 'wetsvoorstel 36 799', null, 'niet in werking op 2026-07-01');

-- The laws for which a purpose works: what was gathered under them needs no sharing.
create table privacy.purpose_wet (
  purpose text not null constraint privacy_purpose_wet_purpose references access.purpose,
  wet text not null constraint privacy_purpose_wet_wet references privacy.wet,
  van date not null,
  tot date,
  constraint privacy_purpose_wet_pk primary key (purpose, wet, van)
);
insert into privacy.purpose_wet (purpose, wet, van) values
  ('hulpvraag', 'Participatiewet', '2026-01-01'), ('hulpvraag', 'Wet op de zorgtoeslag', '2026-01-01'),
  ('inkomen', 'Participatiewet', '2026-01-01'), ('inkomen', 'Wet op de zorgtoeslag', '2026-01-01'),
  ('wmo-onderzoek', 'Wmo 2015', '2026-01-01'), ('jeugdhulp', 'Jeugdwet', '2026-01-01'),
  ('schuldhulp', 'Wgs', '2026-01-01'), ('ggz', 'Wgbo', '2026-01-01'), ('onderwijs', 'Onderwijs', '2026-01-01');

-- The matrix: from this law to that one, of this category, up to this grade, on this basis. `open`: a jurist has not
-- answered yet and the stricter holds. `switch`: the law that would widen it, which does nothing until it is in force.
create table privacy.sharing (
  id bigint generated always as identity constraint privacy_sharing_pk primary key,
  origin text not null constraint privacy_sharing_origin references privacy.wet,
  target text not null constraint privacy_sharing_target references privacy.wet,
  category text not null constraint privacy_sharing_category check (category in ('hulpverlening', 'inkomen')),
  basis text not null constraint privacy_sharing_basis check (basis in ('noodzaak', 'toestemming', 'geen')),
  grade smallint not null constraint privacy_sharing_grade check (grade between 0 and 3),
  artikel text not null,
  open boolean not null default false,
  question text,
  version integer not null default 1,
  van date not null,
  tot date,
  bron text not null,
  switch text constraint privacy_sharing_switch references privacy.wet,
  constraint privacy_sharing_other check (origin <> target),
  constraint privacy_sharing_none check ((basis = 'geen') = (grade = 0)),
  constraint privacy_sharing_asks check (not open or question is not null),
  constraint privacy_sharing_one exclude using gist (origin with =, target with =, category with =,
    coalesce(switch, '') with =, daterange(van, tot) with &&)
);

insert into privacy.sharing (origin, target, category, basis, grade, artikel, open, question, van, bron)
select s.origin, s.target, c.category, s.basis, s.grade, s.artikel, s.question is not null, s.question, date '2026-01-01', s.bron
  from (values
    ('Participatiewet', 'Wgs', 'noodzaak', 3, 'Wgs art. 8d', null, 'Wgs, tekst per 2026-07-01'),
    ('Wmo 2015', 'Wgs', 'noodzaak', 3, 'Wgs art. 8d', null, 'Wgs, tekst per 2026-07-01'),
    ('Jeugdwet', 'Wgs', 'toestemming', 2, 'Jeugdwet art. 7.3.11 lid 1',
      'Gaat Wgs 8d voor op het beroepsgeheim van de jeugdhulpverlener? Zolang dat open is geldt toestemming.', 'Jeugdwet, tekst per 2026-01-01'),
    ('Participatiewet', 'Wmo 2015', 'toestemming', 3, 'Wmo 2015 art. 5.1.1 lid 4', null, 'Wmo 2015, tekst per 2026-07-01'),
    ('Jeugdwet', 'Wmo 2015', 'toestemming', 3, 'Wmo 2015 art. 5.1.1 lid 4', null, 'Wmo 2015, tekst per 2026-07-01'),
    ('Wgs', 'Wmo 2015', 'toestemming', 3, 'Wmo 2015 art. 5.1.1 lid 4', null, 'Wmo 2015, tekst per 2026-07-01'),
    ('Participatiewet', 'Jeugdwet', 'toestemming', 2, 'Participatiewet art. 65 lid 2 onder b', null, 'Participatiewet, tekst per 2026-01-01'),
    ('Participatiewet', 'Wgbo', 'toestemming', 2, 'Participatiewet art. 65 lid 2 onder b', null, 'Participatiewet, tekst per 2026-01-01'),
    ('Participatiewet', 'Onderwijs', 'toestemming', 2, 'Participatiewet art. 65 lid 2 onder b', null, 'Participatiewet, tekst per 2026-01-01'),
    ('Jeugdwet', 'Participatiewet', 'toestemming', 2, 'Jeugdwet art. 7.3.11 lid 1', null, 'Jeugdwet, tekst per 2026-01-01'),
    ('Jeugdwet', 'Onderwijs', 'toestemming', 2, 'Jeugdwet art. 7.3.11 lid 1', null, 'Jeugdwet, tekst per 2026-01-01'),
    ('Jeugdwet', 'Wgbo', 'toestemming', 2, 'Jeugdwet art. 7.3.11 lid 1', null, 'Jeugdwet, tekst per 2026-01-01'),
    ('Wgbo', 'Wmo 2015', 'toestemming', 2, 'Wmo 2015 art. 5.1.1 lid 5 onder a',
      'Wat laat BW 7:457 toe? Zolang dat open is niet meer dan een signaal.', 'Wmo 2015, tekst per 2026-07-01'),
    ('Wgbo', 'Participatiewet', 'toestemming', 2, 'AVG art. 9 lid 2 onder a',
      'Wat laat BW 7:457 toe? Zolang dat open is niet meer dan een signaal.', 'AVG; BW 7:457 niet nagegaan')
  ) as s (origin, target, basis, grade, artikel, question, bron)
 cross join (values ('hulpverlening'), ('inkomen')) as c (category);

-- What has no sourced row is refused, and says that it waits for a jurist.
insert into privacy.sharing (origin, target, category, basis, grade, artikel, open, question, van, bron)
select a.code, b.code, c.category, 'geen', 0, a.artikel, true,
       'Geen grondslag gevonden om dit te delen. Een jurist kan er een aanwijzen.', date '2026-01-01', 'niet gevonden in de bronnen'
  from privacy.wet a cross join privacy.wet b cross join (values ('hulpverlening'), ('inkomen')) as c (category)
 where a.code <> b.code and a.van is not null and b.van is not null and not exists
   (select from privacy.sharing s where s.origin = a.code and s.target = b.code and s.category = c.category);

-- What a law that is not in force would open: rows that wait for the date of their law.
insert into privacy.sharing (origin, target, category, basis, grade, artikel, open, question, van, bron, switch) values
  ('Wmo 2015', 'Participatiewet', 'hulpverlening', 'noodzaak', 2, 'wetsvoorstel 36 295 (Wams)', true,
   'Alleen als de wet in werking treedt, en zoals zij dan luidt.', '2026-01-01', 'niet in werking op 2026-07-01', 'Wams');

-- A row of law is never rewritten: it ends, and another begins.
create function privacy.dated_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if tg_op = 'DELETE' or old.tot is not null or new.tot is null or (to_jsonb(new) - 'tot') <> (to_jsonb(old) - 'tot') then
    perform rd.refuse('privacy_dated_kept');
  end if;
  return new;
end
$$;
create trigger privacy_sharing_kept before update or delete on privacy.sharing
  for each row execute function privacy.dated_kept();
create trigger privacy_purpose_wet_kept before update or delete on privacy.purpose_wet
  for each row execute function privacy.dated_kept();

insert into rd.registry (relation, kind) values
  ('privacy.wet', 'stelsel'), ('privacy.purpose_wet', 'stelsel'), ('privacy.sharing', 'stelsel');
grant select on privacy.wet, privacy.purpose_wet, privacy.sharing to rd_app;

-- The laws that the purpose of this transaction serves today. A person who reads what is their own reads all laws.
create function privacy.own_laws() returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select coalesce(array_agg(w.code), '{}') from privacy.wet w, rd.current_context() c
   where w.van <= rd.vandaag() and (w.tot is null or w.tot > rd.vandaag())
     and ((c.actor_kind = 'inwoner' and c.purpose = 'inzage') or exists (select from privacy.purpose_wet p
       where p.purpose = c.purpose and p.wet = w.code and p.van <= rd.vandaag() and (p.tot is null or p.tot > rd.vandaag())))
$$;

-- The rows of the matrix that lead to this purpose today: the strictest that a law in force leaves.
create function privacy.cells() returns setof privacy.sharing
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select s.* from privacy.sharing s join privacy.wet o on o.code = s.origin
   where s.target = any (privacy.own_laws()) and s.origin <> all (privacy.own_laws())
     and s.van <= rd.vandaag() and (s.tot is null or s.tot > rd.vandaag())
     and o.van <= rd.vandaag() and (o.tot is null or o.tot > rd.vandaag())
     and (s.switch is null or exists (select from privacy.wet w
       where w.code = s.switch and w.van <= rd.vandaag() and (w.tot is null or w.tot > rd.vandaag())))
$$;
grant execute on function privacy.own_laws(), privacy.cells() to rd_app, rd_worker;
