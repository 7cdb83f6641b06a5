-- Files as rows: what someone sends along with a question. That there is a file stands apart from its name and content;
-- the content is sealed by the application, which also looks at the content to see what it is.
create schema files;
grant usage on schema files to rd_app, rd_worker;

create table files.file (
  gemeente_id text not null,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  type text not null constraint files_file_type check (type in ('application/pdf', 'image/png', 'image/jpeg')),
  size integer not null constraint files_file_size check (size between 1 and 10485760),
  at timestamptz not null default rd.nu(),
  actor_kind text not null default '' constraint files_file_account check (actor_kind in ('medewerker', 'inwoner')),
  actor_id uuid,
  constraint files_file_pk primary key (gemeente_id, id),
  constraint files_file_whose unique (gemeente_id, id, person_id),
  constraint files_file_contact foreign key (gemeente_id, contact_id, person_id)
    references intake.contact (gemeente_id, id, person_id)
);
create index files_file_by_contact on files.file (gemeente_id, contact_id);
call rd.protect('files.file', 'hulpvraag', 2, 'person_id');
grant select, insert (gemeente_id, id, person_id, contact_id, type, size) on files.file to rd_app;

create table files.file_content (
  gemeente_id text not null,
  file_id uuid not null,
  person_id uuid not null,
  naam text not null constraint files_file_content_naam check (length(trim(naam)) between 1 and 120),
  sealed bytea not null constraint files_file_content_size check (length(sealed) between 29 and 10485788),
  constraint files_file_content_pk primary key (gemeente_id, file_id),
  constraint files_file_content_file foreign key (gemeente_id, file_id, person_id) references files.file (gemeente_id, id, person_id)
);
call rd.protect('files.file_content', 'hulpvraag', 3, 'person_id');
grant select, insert on files.file_content to rd_app;

-- Who sent it and when nobody hands in; only who is known to us sends a file, and a question holds a hundred at most.
create function files.file_honest() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is null or c.actor_kind not in ('medewerker', 'inwoner') then perform rd.refuse('files_file_account'); end if;
  perform 1 from intake.contact k where k.gemeente_id = new.gemeente_id and k.id = new.contact_id for no key update;
  if (select count(*) from files.file f where f.gemeente_id = new.gemeente_id and f.contact_id = new.contact_id) >= 100 then
    perform rd.refuse('files_file_most');
  end if;
  new.at := rd.nu();
  new.actor_kind := c.actor_kind;
  new.actor_id := c.actor_id;
  return new;
end
$$;
create trigger files_file_honest before insert on files.file for each row execute function files.file_honest();

-- A file has its content, as long as it says: sealing adds 28 bytes.
create function files.file_whole() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if (select length(c.sealed) - 28 from files.file_content c where c.gemeente_id = new.gemeente_id and c.file_id = new.id)
     is distinct from new.size then
    perform rd.refuse('files_file_whole');
  end if;
  return null;
end
$$;
create constraint trigger files_file_whole after insert on files.file
  deferrable initially deferred for each row execute function files.file_whole();
