-- What the law leaves to a municipality: rules with the day from which they hold, who put them there, why, and which
-- verordening or beleidsregel says so. A change is a new row, from a later day or as the next version of the same day;
-- what stood there stays, so that an outcome of an earlier day can always be worked out again.
create table income.lokale_regel (
  gemeente_id text not null constraint income_lokale_regel_gemeente references access.gemeente,
  naam text not null constraint income_lokale_regel_naam check (naam in
    ('inkomenstoeslagMaanden', 'inkomenstoeslagProcentReferte', 'inkomenstoeslagProcentNu', 'inkomenstoeslagAlleenstaande',
     'inkomenstoeslagAlleenstaandeOuder', 'inkomenstoeslagGehuwden', 'inkomenstoeslagGehuwdenMetKinderen',
     'draagkrachtVrijProcent', 'draagkrachtDeelProcent', 'draagkrachtVolProcent', 'draagkrachtMaanden',
     'draagkrachtMetKostendelersnorm', 'draagkrachtMetVermogensgrens', 'draagkrachtNietBijSchuldregeling',
     'drempelBijzondereBijstand', 'collectieveZorgProcent', 'collectieveZorgBijdrage',
     'minimaProcent', 'minimaVermogenstoets', 'minimaVolwassene', 'minimaKind', 'gemeenteLooptVooruit')),
  vanaf date not null,
  version integer not null default 1 constraint income_lokale_regel_version check (version >= 1),
  waarde jsonb not null constraint income_lokale_regel_waarde check (jsonb_typeof(waarde) in ('number', 'boolean')),
  bron text not null constraint income_lokale_regel_bron check (length(trim(bron)) between 1 and 300),
  reden text not null constraint income_lokale_regel_reden check (length(trim(reden)) between 1 and 500),
  door uuid not null,
  at timestamptz not null default rd.nu(),
  constraint income_lokale_regel_pk primary key (gemeente_id, naam, vanaf, version),
  constraint income_lokale_regel_door foreign key (gemeente_id, door) references access.medewerker (gemeente_id, id)
);
grant select on income.lokale_regel to rd_app, rd_worker;
insert into rd.registry (relation, kind) values ('income.lokale_regel', 'stelsel');

-- Not even the owner of the database rewrites a rule that held.
create function income.lokale_regel_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$ begin perform rd.refuse('income_lokale_regel_kept'); end $$;
create trigger income_lokale_regel_kept before update or delete or truncate on income.lokale_regel
  for each statement execute function income.lokale_regel_kept();
