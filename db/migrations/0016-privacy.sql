-- Who looked, in words for the person it is about; and whether the log is whole, for who watches over it.
create function access.purpose_texts() returns table (code text, uitleg_nl text, uitleg_en text)
language sql stable set search_path = pg_catalog, pg_temp as
$$ select p.code, p.uitleg_nl, p.uitleg_en from access.purpose p $$;
grant execute on function access.purpose_texts() to rd_app;

-- What is wrong with the log of this municipality. The whole log is checked, because the chain runs through all of it;
-- of another municipality only that the chain is broken is told, never about which look.
create function log.verify_here() returns table (fault text, look_id uuid, seq bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.grade('verwerking', 'gemeente') < 3 then perform rd.refuse('privacy_log_toezicht'); end if;
  return query select v.fault, case when v.gemeente_id = rd.gemeente() then v.look_id end, v.seq from log.verify() v
    where v.gemeente_id = rd.gemeente() or v.fault = 'broken';
end
$$;
grant execute on function log.verify_here() to rd_app;

-- How many looks there are and how many of them are sealed, for the same page.
create function log.state_here() returns table (looks bigint, sealed bigint, last_sealed timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if rd.grade('verwerking', 'gemeente') < 3 then perform rd.refuse('privacy_log_toezicht'); end if;
  return query select count(*), count(h.look_id), max(h.sealed_at) from log.look k
    left join log.chain h on h.gemeente_id = k.gemeente_id and h.look_id = k.id where k.gemeente_id = rd.gemeente();
end
$$;
grant execute on function log.state_here() to rd_app;
revoke execute on function log.verify(bigint, bytea) from rd_app;
