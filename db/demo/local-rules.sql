-- The local rules of three towns that chose differently: Wilgenbroek in between, Zandhove strict, Lindervoorde wide. All made
-- up, also the names of the verordeningen. Lindervoorde has no other data: its rules are here to compare with.
insert into access.gemeente values ('GM9903', 'Lindervoorde', '085 555 03 00');
insert into access.medewerker (gemeente_id, id, subject, naam, functie, telefoon, email, werkdagen) values
  ('GM9903', '00000000-0000-7000-8000-000000000301', 'marieke', 'Marieke Dijkgraaf', 'beleidsmedewerker', '085 555 03 01', 'm.dijkgraaf@lindervoorde.invalid', '{1,2,3,4}');

-- Each came with the list of whom it touched: nobody, for nothing was computed here yet.
insert into reckoning.rule_change (gemeente_id, id, kind, naam, vanaf, version, package_version, listed_at, adopted_at, waarde, bron, reden, door, adopted_by)
select t.gemeente, gen_random_uuid(), 'gemeente', r.naam, date '2025-01-01', 1, '0.1.0', rd.nu(), rd.nu(), r.waarde, r.bron || ' ' || t.naam || ' 2025', 'Vastgesteld door de raad.', t.door::uuid, t.door::uuid
from (values
  ('GM9901', 'Wilgenbroek', '00000000-0000-7000-8000-000000000109'),
  ('GM9902', 'Zandhove', '00000000-0000-7000-8000-000000000201'),
  ('GM9903', 'Lindervoorde', '00000000-0000-7000-8000-000000000301')
) as t (gemeente, naam, door)
cross join lateral (
  select w.naam, w.bron,
    case t.gemeente when 'GM9901' then w.wilgenbroek when 'GM9902' then w.zandhove else w.lindervoorde end::jsonb as waarde
  from (values
    ('inkomenstoeslagMaanden', 'Verordening individuele inkomenstoeslag', '36', '60', '24'),
    ('inkomenstoeslagProcentReferte', 'Verordening individuele inkomenstoeslag', '110', '100', '130'),
    ('inkomenstoeslagProcentNu', 'Verordening individuele inkomenstoeslag', '110', '100', '130'),
    ('inkomenstoeslagAlleenstaande', 'Verordening individuele inkomenstoeslag', '42000', '25000', '52500'),
    ('inkomenstoeslagAlleenstaandeOuder', 'Verordening individuele inkomenstoeslag', '54000', '30000', '67500'),
    ('inkomenstoeslagGehuwden', 'Verordening individuele inkomenstoeslag', '60000', '35000', '75000'),
    ('inkomenstoeslagGehuwdenMetKinderen', 'Verordening individuele inkomenstoeslag', '66000', '40000', '90000'),
    ('draagkrachtVrijProcent', 'Beleidsregels bijzondere bijstand', '120', '100', '130'),
    ('draagkrachtDeelProcent', 'Beleidsregels bijzondere bijstand', '35', '100', '25'),
    ('draagkrachtVolProcent', 'Beleidsregels bijzondere bijstand', '150', '100', '200'),
    ('draagkrachtMaanden', 'Beleidsregels bijzondere bijstand', '12', '36', '6'),
    ('draagkrachtMetKostendelersnorm', 'Beleidsregels bijzondere bijstand', 'false', 'true', 'false'),
    ('draagkrachtMetVermogensgrens', 'Beleidsregels bijzondere bijstand', 'true', 'false', 'true'),
    ('draagkrachtNietBijSchuldregeling', 'Beleidsregels bijzondere bijstand', 'true', 'false', 'true'),
    ('drempelBijzondereBijstand', 'Beleidsregels bijzondere bijstand', 'false', 'true', 'false'),
    ('collectieveZorgProcent', 'Beleidsregels bijzondere bijstand', '130', '110', '140'),
    ('collectieveZorgBijdrage', 'Beleidsregels bijzondere bijstand', '2800', '1500', '4000'),
    ('minimaProcent', 'Minimaregeling', '120', '110', '140'),
    ('minimaVermogenstoets', 'Minimaregeling', 'false', 'true', 'false'),
    ('minimaVolwassene', 'Minimaregeling', '15000', '7500', '25000'),
    ('minimaKind', 'Minimaregeling', '30000', '10000', '45000'),
    ('gemeenteLooptVooruit', 'Besluit vooruitlopen op de Participatiewet in balans', 'true', 'false', 'true')
  ) as w (naam, bron, wilgenbroek, zandhove, lindervoorde)
) as r;

-- Wilgenbroek raised its supplement halfway through 2026; before that day the old amounts hold.
insert into reckoning.rule_change (gemeente_id, id, kind, naam, vanaf, version, package_version, listed_at, adopted_at, waarde, bron, reden, door, adopted_by)
select 'GM9901', gen_random_uuid(), 'gemeente', r.naam, date '2026-07-01', 1, '0.1.0', rd.nu(), rd.nu(), r.waarde::jsonb, 'Verordening individuele inkomenstoeslag Wilgenbroek 2026',
  'De raad verhoogde de toeslag omdat alles duurder werd.', '00000000-0000-7000-8000-000000000109', '00000000-0000-7000-8000-000000000109'
from (values
  ('inkomenstoeslagAlleenstaande', '45000'), ('inkomenstoeslagAlleenstaandeOuder', '57500'),
  ('inkomenstoeslagGehuwden', '64000'), ('inkomenstoeslagGehuwdenMetKinderen', '72000')
) as r (naam, waarde);

insert into income.lokale_regel (gemeente_id, naam, vanaf, version, waarde, bron, reden, door)
select gemeente_id, naam, vanaf, version, waarde, bron, reden, door from reckoning.rule_change;
