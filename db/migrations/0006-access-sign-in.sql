-- Signing in is an entry without a session. Only the part of the server that spoke with the identity provider holds the
-- key; a statement under rd_app alone cannot make a session for someone.
create table access.sign_in_key (
  single boolean constraint access_sign_in_key_pk primary key default true constraint access_sign_in_key_one check (single),
  key bytea not null constraint access_sign_in_key_length check (length(key) = 32)
);

create function access.hmac(p_key bytea, p_text text) returns bytea language plpgsql immutable strict set search_path = pg_catalog, pg_temp as
$$
declare
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0 .. length(p_key) - 1 loop
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(p_key, i));
    outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(p_key, i));
  end loop;
  return sha256(outer_pad || sha256(inner_pad || convert_to(p_text, 'UTF8')));
end
$$;

create function access.sign_in(p_gemeente text, p_kind text, p_subject text, p_token text, p_proof bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  found_id uuid;
  session_id uuid := gen_random_uuid();
begin
  -- No key yet, or no proof: neither is a yes.
  if (p_proof = access.hmac((select key from access.sign_in_key), concat_ws('|', p_gemeente, p_kind, p_subject, p_token))) is not true then
    perform rd.refuse('access_sign_in_proof');
  end if;
  if p_kind = 'medewerker' then
    select m.id into found_id from access.medewerker m where m.gemeente_id = p_gemeente and m.subject = p_subject;
    if found_id is not null and cardinality(rd.works_now(p_gemeente, found_id)) = 0 then found_id := null; end if;
  elsif p_kind = 'inwoner' then
    select i.person_id into found_id from access.inwoner i where i.gemeente_id = p_gemeente and i.subject = p_subject;
  end if;
  if found_id is null then perform rd.refuse('access_sign_in_known'); end if;
  insert into access.session (id, token_hash, gemeente_id, actor_kind, actor_id, made_at, last_seen, expires_at)
  values (session_id, sha256(convert_to(p_token, 'UTF8')), p_gemeente, p_kind, found_id, clock_timestamp(), clock_timestamp(),
          clock_timestamp() + interval '8 hours');
  return session_id;
end
$$;

create function access.sign_out(p_token text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
$$
  update access.session set revoked_at = clock_timestamp()
   where token_hash = sha256(convert_to(p_token, 'UTF8')) and revoked_at is null
$$;

-- Everywhere: all sessions of whoever holds this token.
create function access.sign_out_everywhere(p_token text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
$$
  update access.session s set revoked_at = clock_timestamp()
    from access.session own
   where own.token_hash = sha256(convert_to(p_token, 'UTF8')) and own.revoked_at is null and s.gemeente_id = own.gemeente_id
     and s.actor_kind = own.actor_kind and s.actor_id = own.actor_id and s.revoked_at is null
$$;

-- Who holds this token, for the bar above each page: nobody when the session is over or the appointment is.
create function access.signed_in(p_token text) returns table (actor_kind text, actor_id uuid, naam text, roles text[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
declare
  s access.session;
begin
  select * into s from access.session k where k.token_hash = sha256(convert_to(p_token, 'UTF8'))
    and k.revoked_at is null and k.expires_at > clock_timestamp();
  if s.actor_kind = 'medewerker' then
    return query select s.actor_kind, m.id, m.naam, rd.works_now(m.gemeente_id, m.id) from access.medewerker m
      where m.gemeente_id = s.gemeente_id and m.id = s.actor_id and cardinality(rd.works_now(m.gemeente_id, m.id)) > 0;
  elsif s.actor_kind = 'inwoner' then
    return query select s.actor_kind, p.id, p.naam, array['inwoner'] from household.person p
      where p.gemeente_id = s.gemeente_id and p.id = s.actor_id;
  end if;
end
$$;

grant execute on function access.sign_in(text, text, text, text, bytea), access.sign_out(text),
  access.sign_out_everywhere(text), access.signed_in(text) to rd_app;
insert into rd.registry (relation, kind) values ('access.sign_in_key', 'stelsel');
