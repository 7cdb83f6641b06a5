-- An address of ours can be closed at once when it turns out to do harm. The way in never: asking, applying, coming back
-- and signing in stand whatever happens (N21).
create schema beheer;
grant usage on schema beheer to rd_app, rd_worker;
create table beheer.closed_address (
  gemeente_id text not null constraint beheer_closed_address_gemeente references access.gemeente,
  id uuid not null,
  address text not null constraint beheer_closed_address_form check (address ~ '^/[a-z0-9_/:.-]{0,150}$'),
  reden text not null constraint beheer_closed_address_reden check (length(trim(reden)) between 3 and 300),
  door uuid not null,
  at timestamptz not null default rd.nu(),
  opened_at timestamptz,
  opened_by uuid,
  constraint beheer_closed_address_pk primary key (gemeente_id, id),
  constraint beheer_closed_address_way_in check (address not in ('/', '/vraag', '/vraag/klaar', '/aanvragen', '/code', '/status',
    '/inloggen', '/uitgelogd', '/beheer/adressen', '/api/v1/contacten', '/api/v1/contacten/_status', '/api/v1/aanvragen')
    and address !~ '^/(inloggen|uitloggen|problemen|vraag)(/|$)')
);
create unique index beheer_closed_address_once on beheer.closed_address (gemeente_id, address) where opened_at is null;
insert into rd.registry (relation, kind) values ('beheer.closed_address', 'stelsel');
alter table beheer.closed_address enable row level security;

insert into access.purpose (code, uitleg_nl, uitleg_en) values
  ('beheer', 'Om het systeem veilig te houden', 'To keep the system safe');
insert into access.matrix (role, purpose, category, grade, reach, grond, van) values
  ('beheer', 'beheer', 'beheer', 1, 'gemeente', 'AVG art. 32', '2026-01-01');
create policy beheer_closed_address_read on beheer.closed_address for select
  using (gemeente_id = (select rd.gemeente()) and (select rd.grade('beheer', 'gemeente')) >= 1);
grant select on beheer.closed_address to rd_app;

create function beheer.may() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$ begin if rd.grade('beheer', 'gemeente') < 1 then perform rd.refuse('beheer_may'); end if; end $$;

create function beheer.close_address(p_id uuid, p_address text, p_reden text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform beheer.may();
  insert into beheer.closed_address (gemeente_id, id, address, reden, door) values (rd.gemeente(), p_id, p_address, p_reden, rd.actor());
end
$$;
create function beheer.open_address(p_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  perform beheer.may();
  update beheer.closed_address set opened_at = rd.nu(), opened_by = rd.actor()
   where gemeente_id = rd.gemeente() and id = p_id and opened_at is null;
  if not found then perform rd.refuse('beheer_closed_address_known'); end if;
end
$$;
-- For the server itself, before it knows who asks: only which addresses are closed.
create function beheer.closed(p_gemeente text) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select coalesce(array_agg(a.address), '{}') from beheer.closed_address a where a.gemeente_id = p_gemeente and a.opened_at is null $$;
grant execute on function beheer.close_address(uuid, text, text), beheer.open_address(uuid), beheer.closed(text) to rd_app;
