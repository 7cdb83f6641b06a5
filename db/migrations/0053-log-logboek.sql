-- Logboek Dataverwerkingen (Logius): one record per person per processing action, without who did it; the log with the actor
-- (BIO2 8.15.01) stays log.look. Written in the transaction that looks, shipped afterwards: a receiver that is down stops nobody.
create table log.pseudonym_salt (
  gemeente_id text constraint log_pseudonym_salt_pk primary key,
  salt uuid not null default gen_random_uuid()
);
create table log.outbox (
  seq bigint generated always as identity constraint log_outbox_pk primary key,
  gemeente_id text not null,
  action text not null,
  trace_id text not null,
  span_id text not null,
  purpose text not null,
  activity text not null,
  subject text not null,
  at timestamptz not null,
  sent_at timestamptz,
  constraint log_outbox_once unique (gemeente_id, action, subject, purpose)
);
create index log_outbox_unsent on log.outbox (gemeente_id, seq) where sent_at is null;
insert into rd.registry (relation, kind) values ('log.pseudonym_salt', 'stelsel'), ('log.outbox', 'stelsel');

create function log.to_outbox() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  salt uuid;
  activity text;
begin
  insert into log.pseudonym_salt (gemeente_id) values (new.gemeente_id) on conflict do nothing;
  select s.salt into salt from log.pseudonym_salt s where s.gemeente_id = new.gemeente_id;
  select p.code || '/' || p.version into activity from privacy.processing p
   where p.gemeente_id = new.gemeente_id and p.purpose = new.purpose and p.van <= rd.vandaag() and (p.tot is null or p.tot > rd.vandaag());
  insert into log.outbox (gemeente_id, action, trace_id, span_id, purpose, activity, subject, at)
  values (new.gemeente_id, pg_current_xact_id()::text,
    case when new.trace_id ~ '^[0-9a-f]{32}$' then new.trace_id else replace(gen_random_uuid()::text, '-', '') end,
    left(replace(gen_random_uuid()::text, '-', ''), 16), new.purpose, coalesce(activity, new.purpose),
    encode(sha256(convert_to(salt || '|' || new.person_id, 'UTF8')), 'hex'), new.at)
  on conflict do nothing;
  return null;
end
$$;
create trigger log_to_outbox after insert on log.look for each row execute function log.to_outbox();

-- What waits to be sent, the oldest first; who takes it keeps it until the transaction ends.
create function log.unsent(p_most integer) returns table (seq bigint, trace_id text, span_id text, purpose text, activity text,
  subject text, at timestamptz)
language sql volatile security definer set search_path = pg_catalog, pg_temp as
$$
  select o.seq, o.trace_id, o.span_id, o.purpose, o.activity, o.subject, o.at from log.outbox o
   where o.gemeente_id = rd.gemeente() and o.sent_at is null order by o.seq limit p_most for update skip locked
$$;
create function log.sent(p_seqs bigint[]) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  n integer;
begin
  update log.outbox o set sent_at = rd.nu() where o.gemeente_id = rd.gemeente() and o.seq = any (p_seqs) and o.sent_at is null;
  get diagnostics n = row_count;
  return n;
end
$$;
grant execute on function log.unsent(integer), log.sent(bigint[]) to rd_worker;
