-- The urgent ways of a municipality: whom to call when it cannot wait. Dated rows, read by everyone.
create schema regions;
grant usage on schema regions to rd_app, rd_worker;

create table regions.urgent_way (
  gemeente_id text not null constraint regions_urgent_way_gemeente references access.gemeente,
  soort text not null constraint regions_urgent_way_soort
    check (soort in ('voorschot', 'spoed-wmo', 'schulden-spoed', 'veilig-thuis', 'noodnummer')),
  naam text not null,
  telefoon text not null,
  grond text not null,
  van date not null,
  tot date,
  constraint regions_urgent_way_pk primary key (gemeente_id, soort, van)
);
grant select on regions.urgent_way to rd_app, rd_worker;
insert into rd.registry (relation, kind) values ('regions.urgent_way', 'stelsel');

-- The municipality that this transaction is in, and its team at the front.
create function access.here() returns table (gemeente text, naam text, telefoon text)
language sql stable set search_path = pg_catalog, pg_temp as
$$ select g.id, g.naam, g.telefoon from access.gemeente g where g.id = rd.gemeente() $$;
grant execute on function access.here() to rd_app, rd_worker;

create function access.front_team() returns table (id uuid, naam text)
language sql stable set search_path = pg_catalog, pg_temp as
$$
  select t.id, t.naam from regie.front_team f join access.team t on t.gemeente_id = f.gemeente_id and t.id = f.team_id
   where f.gemeente_id = rd.gemeente()
$$;
grant execute on function access.front_team() to rd_app;
