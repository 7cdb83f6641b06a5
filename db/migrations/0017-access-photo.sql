-- The face of whoever answers: a resident should know who they will meet. Seen by whoever is told that name.
create table access.photo (
  gemeente_id text not null,
  medewerker_id uuid not null,
  type text not null constraint access_photo_type check (type in ('image/png', 'image/jpeg', 'image/webp')),
  content bytea not null constraint access_photo_size check (length(content) <= 1048576),
  constraint access_photo_pk primary key (gemeente_id, medewerker_id),
  constraint access_photo_medewerker foreign key (gemeente_id, medewerker_id) references access.medewerker
);
insert into rd.registry (relation, kind) values ('access.photo', 'personeel');

create function access.photo_of(p_gemeente text, p_medewerker uuid) returns table (type text, content bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select f.type, f.content from access.photo f where f.gemeente_id = p_gemeente and f.medewerker_id = p_medewerker $$;

create function access.has_photo(p_gemeente text, p_medewerker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select exists (select from access.photo f where f.gemeente_id = p_gemeente and f.medewerker_id = p_medewerker) $$;
grant execute on function access.photo_of(text, uuid), access.has_photo(text, uuid) to rd_app;
