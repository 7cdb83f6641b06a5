-- A command is carried out once. The key is claimed first; a second with the same key waits, then gets the first answer.
create table rd.command (
  gemeente_id text not null,
  key uuid not null,
  name text not null,
  digest bytea not null,
  outcome jsonb,
  at timestamptz not null,
  constraint rd_command_pk primary key (gemeente_id, key)
);

-- Null: the key is yours, go on. Otherwise the answer given before. The same key for something else is refused.
create function rd.claim_command(p_key uuid, p_name text, p_digest bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  own bytea := sha256(p_digest || convert_to(concat_ws('|', c.actor_kind, c.actor_id, c.contact_id), 'UTF8'));
  before rd.command;
begin
  if c.gemeente_id is null then perform rd.refuse('rd_context_needed'); end if;
  insert into rd.command (gemeente_id, key, name, digest, at) values (c.gemeente_id, p_key, p_name, own, rd.nu())
    on conflict do nothing;
  if found then return null; end if;
  select * into before from rd.command k where k.gemeente_id = c.gemeente_id and k.key = p_key;
  if before.digest is distinct from own or before.name <> p_name then perform rd.refuse('rd_command_same'); end if;
  return before.outcome;
end
$$;

create function rd.finish_command(p_key uuid, p_outcome jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
$$
  update rd.command set outcome = p_outcome
   where gemeente_id = rd.gemeente() and key = p_key and outcome is null
$$;

-- Kept 30 days.
create function rd.forget_commands() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as
$$ with gone as (delete from rd.command where at < rd.nu() - interval '30 days' returning 1) select count(*) from gone $$;

grant execute on function rd.claim_command(uuid, text, bytea), rd.finish_command(uuid, jsonb) to rd_app, rd_worker;
grant execute on function rd.forget_commands() to rd_worker;
insert into rd.registry (relation, kind) values ('rd.command', 'stelsel');

-- The event table of a room, with the content beside it, so that retention can take content and salt away.
create procedure rd.make_events(p_room text, p_category text)
language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  execute format($ddl$
    create table %1$I.event (
      gemeente_id text not null,
      id uuid not null,
      stream_id uuid not null,
      stream_version integer not null,
      person_id uuid,
      type text not null,
      schema_version smallint not null default 1,
      at timestamptz not null,
      actor_kind text not null,
      actor_id uuid,
      purpose text not null,
      trace_id text,
      digest bytea not null,
      xid xid8 not null default pg_current_xact_id(),
      constraint %1$s_event_pk primary key (gemeente_id, id),
      constraint %1$s_event_order unique (gemeente_id, stream_id, stream_version)
    );
    create table %1$I.event_content (
      gemeente_id text not null,
      event_id uuid not null,
      person_id uuid,
      salt bytea not null,
      content jsonb not null,
      constraint %1$s_event_content_pk primary key (gemeente_id, event_id),
      constraint %1$s_event_content_event foreign key (gemeente_id, event_id) references %1$I.event
    );
    grant select on %1$I.event, %1$I.event_content to rd_app, rd_worker;
  $ddl$, p_room);
  call rd.protect(format('%I.event', p_room)::regclass, p_category, 1, 'person_id');
  call rd.protect(format('%I.event_content', p_room)::regclass, p_category, 3, 'person_id');
end
$$;

-- Adds an event to a stream of a room. Actor, purpose and moment come from the context. A stream tells of one person, and
-- nobody adds to what is told of someone else; an event about nobody is for a job.
create function rd.append_event(p_room text, p_stream uuid, p_person uuid, p_type text, p_content jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
  event_id uuid := gen_random_uuid();
  salt bytea := sha256(convert_to(gen_random_uuid()::text, 'UTF8'));
  elsewhere boolean;
begin
  if c.gemeente_id is null then perform rd.refuse('rd_context_needed'); end if;
  if c.actor_kind <> 'systeem' and (p_person = any(c.persons)) is not true then
    perform rd.refuse('rd_event_person');
  end if;
  execute format('select exists (select from %I.event e where e.gemeente_id = $1 and e.stream_id = $2 and e.person_id is distinct from $3)',
    p_room) into elsewhere using c.gemeente_id, p_stream, p_person;
  if elsewhere then perform rd.refuse('rd_event_person'); end if;
  execute format($dml$
    insert into %1$I.event (gemeente_id, id, stream_id, stream_version, person_id, type, at, actor_kind, actor_id, purpose, trace_id, digest)
    select $1, $2, $3, coalesce(max(e.stream_version), 0) + 1, $4, $5, $6, $7, $8, $9, $10, sha256($11 || convert_to($12::text, 'UTF8'))
      from %1$I.event e where e.gemeente_id = $1 and e.stream_id = $3
  $dml$, p_room)
  using c.gemeente_id, event_id, p_stream, p_person, p_type, rd.nu(), c.actor_kind, c.actor_id, c.purpose, c.trace_id, salt, p_content;
  execute format('insert into %I.event_content values ($1, $2, $3, $4, $5)', p_room)
  using c.gemeente_id, event_id, p_person, salt, p_content;
  return event_id;
end
$$;
grant execute on function rd.append_event(text, uuid, uuid, text, jsonb) to rd_app, rd_worker;
