-- Purposes and the sharing matrix as they stand: dated rows, each with its ground. What is not here is not allowed.
insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('hulpvraag', 'Om uw vraag te beantwoorden', 'To answer your question'),
  ('inkomen', 'Om uit te zoeken welk geld u kunt krijgen', 'To find out what money you can get'),
  ('rooster', 'Om te regelen wie er is', 'To arrange who is there'),
  ('toezicht', 'Om te controleren wie er in uw gegevens keek', 'To check who looked in your data'),
  ('inzage', 'U keek zelf in uw gegevens', 'You looked in your own data'),
  ('terugkomen', 'U keek zelf, met uw code', 'You looked yourself, with your code'),
  ('vraag-stellen', 'U stelde zelf een vraag', 'You asked a question yourself'),
  ('bewaking', 'Om te zorgen dat er altijd iemand voor u is', 'To make sure that there is always someone for you'),
  ('handhaving', 'Om te controleren of regels zijn gevolgd', 'To check whether rules were followed');

insert into access.matrix (role, purpose, category, grade, reach, grond, van)
select role, purpose, category, grade, reach, grond, date '2026-01-01' from (values
  -- Anyone at the door may find a name; the rest only of whom they help.
  ('hulpvraag', 'persoon', 1, 'gemeente', 'AVG art. 6 lid 1 onder e; Wmo 2015 art. 2.3.2'),
  ('hulpvraag', 'regie', 1, 'gemeente', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'hulpvraag', 1, 'gemeente', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'persoon', 3, 'persons', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'bereikbaarheid', 3, 'persons', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'hulpvraag', 3, 'persons', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'huishouden', 3, 'persons', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'plan', 3, 'persons', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'regie', 3, 'persons', 'AVG art. 6 lid 1 onder e'),
  ('hulpvraag', 'verwerking', 3, 'persons', 'AVG art. 15'),
  ('hulpvraag', 'inkomen', 3, 'persons', 'Participatiewet art. 65; AVG art. 6 lid 1 onder e'),
  ('inkomen', 'persoon', 3, 'persons', 'Participatiewet art. 65'),
  ('inkomen', 'huishouden', 3, 'persons', 'Participatiewet art. 65'),
  ('inkomen', 'inkomen', 3, 'persons', 'Participatiewet art. 65')
) as rules (purpose, category, grade, reach, grond)
cross join (values ('balie'), ('klantmanager'), ('inkomensconsulent'), ('wijkteam'), ('teamleider')) as roles (role);

insert into access.matrix (role, purpose, category, grade, reach, grond, van) values
  ('teamleider', 'rooster', 'rooster', 3, 'gemeente', 'huisregel: de teamleider regelt wie er is', '2026-01-01'),
  ('privacy', 'toezicht', 'verwerking', 3, 'gemeente', 'AVG art. 39', '2026-01-01'),
  ('privacy', 'toezicht', 'persoon', 1, 'gemeente', 'AVG art. 39', '2026-01-01'),
  ('inwoner', 'inzage', 'persoon', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'bereikbaarheid', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'hulpvraag', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'huishouden', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'plan', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'regie', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'inkomen', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('inwoner', 'inzage', 'verwerking', 3, 'persons', 'AVG art. 15', '2026-01-01'),
  ('bezoeker', 'vraag-stellen', 'persoon', 3, 'persons', 'AVG art. 6 lid 1 onder e', '2026-01-01'),
  ('bezoeker', 'vraag-stellen', 'bereikbaarheid', 3, 'persons', 'AVG art. 6 lid 1 onder e', '2026-01-01'),
  ('bezoeker', 'vraag-stellen', 'hulpvraag', 3, 'persons', 'AVG art. 6 lid 1 onder e', '2026-01-01'),
  ('bezoeker', 'vraag-stellen', 'regie', 3, 'persons', 'AVG art. 6 lid 1 onder e', '2026-01-01'),
  ('terugkomcode', 'terugkomen', 'code', 1, 'persons', 'AVG art. 15', '2026-01-01'),
  ('terugkomcode', 'terugkomen', 'hulpvraag', 1, 'persons', 'AVG art. 15', '2026-01-01'),
  ('terugkomcode', 'terugkomen', 'regie', 1, 'persons', 'AVG art. 15', '2026-01-01'),
  ('systeem', 'bewaking', 'regie', 1, 'gemeente', 'huisregel: er is altijd iemand voor u', '2026-01-01'),
  ('systeem', 'bewaking', 'hulpvraag', 1, 'gemeente', 'huisregel: er is altijd iemand voor u', '2026-01-01');

-- A resident writes down a question and how to reach them; all else that is known of them is theirs to read, not to write.
update access.matrix set writes = false where role = 'inwoner' and category not in ('hulpvraag', 'bereikbaarheid', 'regie');
