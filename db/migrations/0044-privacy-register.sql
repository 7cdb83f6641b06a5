-- The register of processing activities (AVG art. 30): dated rows. A change ends a row and begins another, with a reason.
create table privacy.processing (
  id uuid constraint privacy_processing_pk primary key default gen_random_uuid(),
  gemeente_id text not null constraint privacy_processing_gemeente references access.gemeente,
  code text not null,
  version integer not null,
  purpose text not null constraint privacy_processing_purpose references access.purpose,
  wet text not null,
  grond text not null constraint privacy_processing_grond check (length(trim(grond)) between 1 and 300),
  categories text not null constraint privacy_processing_categories check (length(trim(categories)) between 1 and 500),
  persons text not null constraint privacy_processing_persons check (length(trim(persons)) between 1 and 300),
  roles text not null constraint privacy_processing_roles check (length(trim(roles)) between 1 and 500),
  bewaartermijn text not null constraint privacy_processing_bewaartermijn check (length(trim(bewaartermijn)) between 1 and 300),
  bron text not null constraint privacy_processing_bron check (length(trim(bron)) between 1 and 300),
  reden text not null constraint privacy_processing_reden check (length(trim(reden)) between 1 and 500),
  door uuid,
  van date not null,
  tot date,
  constraint privacy_processing_version unique (gemeente_id, code, version),
  constraint privacy_processing_period check (tot is null or tot > van),
  constraint privacy_processing_one exclude using gist (gemeente_id with =, code with =, daterange(van, tot) with &&)
);
insert into rd.registry (relation, kind) values ('privacy.processing', 'stelsel');
create trigger privacy_processing_kept before update or delete on privacy.processing
  for each row execute function privacy.dated_kept();
alter table privacy.processing enable row level security;
create policy privacy_processing_read on privacy.processing for select using (gemeente_id = (select rd.gemeente()));
grant select on privacy.processing to rd_app;

-- Every municipality begins with the model; from then on the register is its own.
create function privacy.fill_register(p_gemeente text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
$$
  insert into privacy.processing (gemeente_id, code, version, purpose, wet, grond, categories, persons, roles, bewaartermijn, bron, reden, van)
  select p_gemeente, m.code, 1, m.purpose, m.wet, m.grond, m.categories, m.persons, m.roles, m.bewaartermijn, m.bron,
         'model bij de start', date '2026-01-01'
    from (values
    ('vraag', 'hulpvraag', 'Awb, Participatiewet, Wmo 2015', 'AVG art. 6 lid 1 onder e; Wmo 2015 art. 2.3.2',
      'naam, geboortedatum, bereik, de vraag, afspraken', 'wie een vraag stelt', 'balie, klantmanager, inkomensconsulent, wijkteam, teamleider',
      'zie bewaren en wissen', 'AVG art. 30'),
    ('inkomen', 'inkomen', 'Participatiewet', 'AVG art. 6 lid 1 onder e; Participatiewet art. 53a en 65',
      'naam, inkomen, vermogen, wie er woont', 'wie om inkomen vraagt', 'klantmanager, inkomensconsulent',
      'nog te kiezen uit de selectielijst', 'Participatiewet, tekst per 2026-01-01'),
    ('wmo', 'wmo-onderzoek', 'Wmo 2015', 'AVG art. 6 lid 1 onder e en art. 9 lid 2 onder h; Wmo 2015 art. 5.1.1',
      'naam, hulp, gezondheid voor zover nodig voor het onderzoek', 'cliënt, huisgenoten, mantelzorger', 'wijkteam',
      'nog te kiezen: Wmo 2015 art. 5.3.4', 'Wmo 2015, tekst per 2026-07-01'),
    ('jeugd', 'jeugdhulp', 'Jeugdwet', 'AVG art. 6 lid 1 onder e; Jeugdwet art. 7.3.8 en 7.3.11',
      'naam, hulp, opgroeien en opvoeden', 'jeugdige, ouders', 'jeugdwerker',
      'twintig jaar na de laatste wijziging: Jeugdwet art. 7.3.8 lid 3', 'Jeugdwet, tekst per 2026-01-01'),
    ('schulden', 'schuldhulp', 'Wgs', 'AVG art. 6 lid 1 onder e; Wgs art. 8a en 8d',
      'naam, inkomen, schulden', 'wie schulden heeft', 'schuldhulpverlener', 'nog te kiezen uit de selectielijst', 'Wgs, tekst per 2026-07-01'),
    ('ggz', 'ggz', 'Wgbo', 'BW 7 art. 457 (niet nagegaan); AVG art. 9 lid 2 onder h',
      'naam, dat er hulp is, een signaal', 'wie behandeld wordt', 'ggz', 'bij de behandelaar', 'niet nagegaan in een bron'),
    ('school', 'onderwijs', 'onderwijswetten', 'niet nagegaan in een bron',
      'naam, dat er hulp is, een signaal', 'leerling', 'school', 'bij de school', 'niet nagegaan in een bron'),
    ('inzage', 'inzage', 'AVG', 'AVG art. 15', 'alles van de persoon zelf', 'inwoner', 'inwoner', 'zie bewaren en wissen', 'AVG art. 15'),
    ('toezicht', 'toezicht', 'AVG', 'AVG art. 39', 'wie er keek en waarvoor', 'medewerkers en inwoners', 'privacy',
      'nog te kiezen uit de selectielijst', 'AVG art. 39')
    ) as m (code, purpose, wet, grond, categories, persons, roles, bewaartermijn, bron);
$$;
create function privacy.begin_register() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$ begin perform privacy.fill_register(new.id); return null; end $$;
select privacy.fill_register(g.id) from access.gemeente g;
create trigger privacy_begin_register after insert on access.gemeente
  for each row execute function privacy.begin_register();

-- A change, from a day on that is not past: the row before it ends there. By the privacy officer, with a reason.
create function privacy.change_processing(p_code text, p_seen integer, p_van date, p_reden text, p_grond text, p_categories text,
  p_persons text, p_roles text, p_bewaartermijn text, p_bron text) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  last privacy.processing;
begin
  if c.purpose is distinct from 'toezicht' or not 'privacy' = any (c.roles) then perform rd.refuse('privacy_processing_officer'); end if;
  if p_van < rd.vandaag() then perform rd.refuse('privacy_processing_not_back'); end if;
  select * into last from privacy.processing k where k.gemeente_id = c.gemeente_id and k.code = p_code
   order by k.version desc limit 1 for update;
  if last.id is null or last.version <> p_seen then perform rd.refuse('privacy_processing_seen'); end if;
  if p_van <= last.van then perform rd.refuse('privacy_processing_after'); end if;
  update privacy.processing set tot = p_van where id = last.id;
  insert into privacy.processing (gemeente_id, code, version, purpose, wet, grond, categories, persons, roles, bewaartermijn, bron, reden, door, van)
  values (c.gemeente_id, p_code, last.version + 1, last.purpose, last.wet, p_grond, p_categories, p_persons, p_roles,
          p_bewaartermijn, p_bron, p_reden, c.actor_id, p_van);
  return last.version + 1;
end
$$;
grant execute on function privacy.change_processing(text, integer, date, text, text, text, text, text, text, text) to rd_app;
