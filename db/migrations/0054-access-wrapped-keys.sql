-- The keys with which data are sealed, each wrapped by the key of the installation that is never in the database. Only the
-- owner reads them, when the server starts. Sealing begins a new key every year; the older ones open what they sealed.
create table access.wrapped_key (
  id bigint generated always as identity constraint access_wrapped_key_pk primary key,
  kind text not null constraint access_wrapped_key_kind check (kind in ('seal', 'find')),
  wrapped bytea not null constraint access_wrapped_key_size check (length(wrapped) = 60),
  made_at timestamptz not null default clock_timestamp()
);
create unique index access_wrapped_key_one_find on access.wrapped_key (kind) where kind = 'find';
insert into rd.registry (relation, kind) values ('access.wrapped_key', 'stelsel');
