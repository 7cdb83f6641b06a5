-- The people who work in the two towns of the demo. All names, numbers and addresses are made up; the telephone numbers
-- are from the range that is kept free for fiction, the mail addresses from a domain that cannot exist.
insert into access.gemeente values ('GM9901', 'Wilgenbroek', '085 555 01 00'), ('GM9902', 'Zandhove', '085 555 02 00');

insert into access.team (gemeente_id, id, naam, lead_id) values
  ('GM9901', '00000000-0000-7000-8000-0000000000a1', 'Toegang', '00000000-0000-7000-8000-000000000105'),
  ('GM9901', '00000000-0000-7000-8000-0000000000a2', 'Inkomen', '00000000-0000-7000-8000-000000000109'),
  ('GM9901', '00000000-0000-7000-8000-0000000000a3', 'Wijkteam De Wilg', '00000000-0000-7000-8000-000000000112'),
  ('GM9901', '00000000-0000-7000-8000-0000000000a5', 'Schuldhulp', '00000000-0000-7000-8000-000000000116'),
  ('GM9901', '00000000-0000-7000-8000-0000000000a6', 'Jeugdteam', '00000000-0000-7000-8000-000000000117'),
  ('GM9901', '00000000-0000-7000-8000-0000000000a7', 'GGZ De Linde', '00000000-0000-7000-8000-000000000118'),
  ('GM9901', '00000000-0000-7000-8000-0000000000a8', 'Praktijkschool De Brug', '00000000-0000-7000-8000-000000000119'),
  ('GM9902', '00000000-0000-7000-8000-0000000000b1', 'Loket', '00000000-0000-7000-8000-000000000201');

-- Whoever is helped here need not be known to be: to others they are "someone else".
insert into access.team (gemeente_id, id, naam, lead_id, secret) values
  ('GM9901', '00000000-0000-7000-8000-0000000000a4', 'Verslavingszorg De Oever', '00000000-0000-7000-8000-000000000114', true);

insert into access.medewerker (gemeente_id, id, subject, naam, functie, telefoon, email, werkdagen) values
  ('GM9901', '00000000-0000-7000-8000-000000000101', 'fatima', 'Fatima El Amrani', 'medewerker balie', '085 555 01 01', 'f.elamrani@wilgenbroek.invalid', '{1,2,3,4}'),
  ('GM9901', '00000000-0000-7000-8000-000000000102', 'joost', 'Joost Hendriks', 'klantmanager', '085 555 01 02', 'j.hendriks@wilgenbroek.invalid', '{1,2,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000103', 'sanne', 'Sanne de Wit', 'klantmanager', '085 555 01 03', 's.dewit@wilgenbroek.invalid', '{1,2,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000104', 'marloes', 'Marloes van Rijn', 'klantmanager jongeren', '085 555 01 04', 'm.vanrijn@wilgenbroek.invalid', '{2,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000105', 'henk', 'Henk Brouwer', 'teamleider Toegang', '085 555 01 05', 'h.brouwer@wilgenbroek.invalid', '{1,2,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000106', 'yusuf', 'Yusuf Demir', 'werkcoach', '085 555 01 06', 'y.demir@wilgenbroek.invalid', '{1,2,3,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000107', 'ingrid', 'Ingrid Postma', 'inkomensconsulent', '085 555 01 07', 'i.postma@wilgenbroek.invalid', '{1,2,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000108', 'radha', 'Radha Bihari', 'inkomensconsulent', '085 555 01 08', 'r.bihari@wilgenbroek.invalid', '{1,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000109', 'willem', 'Willem Kok', 'teamleider Inkomen', '085 555 01 09', 'w.kok@wilgenbroek.invalid', '{1,2,3,4}'),
  ('GM9901', '00000000-0000-7000-8000-000000000110', 'noor', 'Noor Jacobs', 'wijkteammedewerker', '085 555 01 10', 'n.jacobs@wilgenbroek.invalid', '{1,2,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000111', 'thijs', 'Thijs Vermeulen', 'wijkteammedewerker', '085 555 01 11', 't.vermeulen@wilgenbroek.invalid', '{1,2,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000112', 'gerda', 'Gerda Linden', 'teamleider wijkteam', '085 555 01 12', 'g.linden@wilgenbroek.invalid', '{1,2,3,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000113', 'pim', 'Pim Adema', 'privacy officer', '085 555 01 13', 'p.adema@wilgenbroek.invalid', '{1,2,3,4}'),
  ('GM9901', '00000000-0000-7000-8000-000000000114', 'mirjam', 'Mirjam Vos', 'behandelaar', '085 555 01 14', 'm.vos@deoever.invalid', '{1,2,4}'),
  ('GM9901', '00000000-0000-7000-8000-000000000115', 'roos', 'Roos Meijer', 'beleidsmedewerker inkomen', '085 555 01 15', 'r.meijer@wilgenbroek.invalid', '{1,2,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000116', 'bram', 'Bram Schuurman', 'schuldhulpverlener', '085 555 01 16', 'b.schuurman@wilgenbroek.invalid', '{1,2,3,4}'),
  ('GM9901', '00000000-0000-7000-8000-000000000117', 'lotte', 'Lotte van Es', 'jeugdhulpverlener', '085 555 01 17', 'l.vanes@wilgenbroek.invalid', '{1,2,4,5}'),
  ('GM9901', '00000000-0000-7000-8000-000000000118', 'iris', 'Iris Molenaar', 'behandelaar ggz', '085 555 01 18', 'i.molenaar@delinde.invalid', '{1,2,3,4}'),
  ('GM9901', '00000000-0000-7000-8000-000000000119', 'hanneke', 'Hanneke Bos', 'mentor', '085 555 01 19', 'h.bos@debrug.invalid', '{1,2,3,4,5}'),
  ('GM9902', '00000000-0000-7000-8000-000000000201', 'anneke', 'Anneke Zijlstra', 'teamleider loket', '085 555 02 01', 'a.zijlstra@zandhove.invalid', '{1,2,3,4,5}'),
  ('GM9902', '00000000-0000-7000-8000-000000000202', 'kees', 'Kees Bos', 'klantmanager', '085 555 02 02', 'k.bos@zandhove.invalid', '{1,2,3,4,5}');

insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van)
select m.gemeente_id, gen_random_uuid(), m.id, w.team::uuid, w.role, timestamptz '2024-01-01'
from (values
  ('fatima', '00000000-0000-7000-8000-0000000000a1', 'balie'),
  ('joost', '00000000-0000-7000-8000-0000000000a1', 'klantmanager'),
  ('sanne', '00000000-0000-7000-8000-0000000000a1', 'klantmanager'),
  ('marloes', '00000000-0000-7000-8000-0000000000a1', 'klantmanager'),
  ('henk', '00000000-0000-7000-8000-0000000000a1', 'teamleider'),
  ('yusuf', '00000000-0000-7000-8000-0000000000a1', 'klantmanager'),
  ('ingrid', '00000000-0000-7000-8000-0000000000a2', 'inkomensconsulent'),
  ('radha', '00000000-0000-7000-8000-0000000000a2', 'inkomensconsulent'),
  ('willem', '00000000-0000-7000-8000-0000000000a2', 'teamleider'),
  ('noor', '00000000-0000-7000-8000-0000000000a3', 'wijkteam'),
  ('thijs', '00000000-0000-7000-8000-0000000000a3', 'wijkteam'),
  ('gerda', '00000000-0000-7000-8000-0000000000a3', 'teamleider'),
  ('pim', '00000000-0000-7000-8000-0000000000a1', 'privacy'),
  ('mirjam', '00000000-0000-7000-8000-0000000000a4', 'wijkteam'),
  ('pim', '00000000-0000-7000-8000-0000000000a1', 'archivaris'),
  ('henk', '00000000-0000-7000-8000-0000000000a1', 'proceseigenaar'),
  ('roos', '00000000-0000-7000-8000-0000000000a2', 'beheer'),
  ('bram', '00000000-0000-7000-8000-0000000000a5', 'schuldhulpverlener'),
  ('lotte', '00000000-0000-7000-8000-0000000000a6', 'jeugdwerker'),
  ('iris', '00000000-0000-7000-8000-0000000000a7', 'ggz'),
  ('hanneke', '00000000-0000-7000-8000-0000000000a8', 'school'),
  ('anneke', '00000000-0000-7000-8000-0000000000b1', 'teamleider'),
  ('kees', '00000000-0000-7000-8000-0000000000b1', 'klantmanager')
) as w (subject, team, role)
join access.medewerker m on m.subject = w.subject;

insert into regie.front_team values
  ('GM9901', '00000000-0000-7000-8000-0000000000a1'), ('GM9902', '00000000-0000-7000-8000-0000000000b1');

-- Who has the duty: the colleagues of the front team in turn, on working days, for three months. Other days: the lead.
insert into regie.duty (gemeente_id, team_id, day, medewerker_id)
select 'GM9901', '00000000-0000-7000-8000-0000000000a1', d::date,
  case extract(isodow from d)
    when 1 then '00000000-0000-7000-8000-000000000102' when 2 then '00000000-0000-7000-8000-000000000103'
    when 3 then '00000000-0000-7000-8000-000000000101' when 4 then '00000000-0000-7000-8000-000000000104'
    else '00000000-0000-7000-8000-000000000106' end::uuid
from generate_series(date '2026-09-14', date '2026-12-04', interval '1 day') as d where extract(isodow from d) < 6;

insert into regions.urgent_way (gemeente_id, soort, naam, telefoon, grond, van) values
  ('GM9901', 'noodnummer', 'Bij direct gevaar', '112', 'huisregel: eerst veiligheid', '2026-01-01'),
  ('GM9901', 'voorschot', 'Voorschot op de uitkering', '085 555 01 52', 'Participatiewet art. 52', '2026-01-01'),
  ('GM9901', 'spoed-wmo', 'Direct hulp of een plek om te slapen', '085 555 01 23', 'Wmo 2015 art. 2.3.3', '2026-01-01'),
  ('GM9901', 'schulden-spoed', 'Uithuiszetting of afsluiting tegenhouden', '085 555 01 42', 'Wet gemeentelijke schuldhulpverlening art. 4 lid 2', '2026-01-01'),
  ('GM9901', 'veilig-thuis', 'Veilig Thuis', '0800 2000', 'Wmo 2015 art. 4.1.1', '2026-01-01'),
  ('GM9902', 'noodnummer', 'Bij direct gevaar', '112', 'huisregel: eerst veiligheid', '2026-01-01'),
  ('GM9902', 'voorschot', 'Voorschot op de uitkering', '085 555 02 52', 'Participatiewet art. 52', '2026-01-01');
