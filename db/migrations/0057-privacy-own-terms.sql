-- Where no source gives a term the municipality chooses one, from a day on, with its decision as the source. A term of a source
-- is not for it to change, and what is destroyed still takes two people.
create function privacy.set_term(p_category text, p_uitkomst text, p_dagen integer, p_bron text, p_van date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
  c rd.context := rd.current_context();
begin
  if c.actor_kind is distinct from 'medewerker' or c.purpose <> 'bewaren' or ('archivaris' = any (c.roles)) is not true then
    perform rd.refuse('privacy_approval_role');
  end if;
  if not exists (select from privacy.bewaartermijn t where t.gemeente_id is null and t.category = p_category
      and t.uitkomst is not distinct from p_uitkomst and t.dagen is null and t.van <= rd.vandaag() and (t.tot is null or t.tot > rd.vandaag())) then
    perform rd.refuse('privacy_term_of_source');
  end if;
  if p_van <= rd.vandaag() then perform rd.refuse('privacy_term_ahead'); end if;
  update privacy.bewaartermijn t set tot = p_van where t.gemeente_id = c.gemeente_id and t.category = p_category
     and t.uitkomst is not distinct from p_uitkomst and t.van < p_van and (t.tot is null or t.tot > p_van);
  insert into privacy.bewaartermijn (gemeente_id, category, uitkomst, dagen, bron, van)
  values (c.gemeente_id, p_category, p_uitkomst, p_dagen, p_bron, p_van);
end
$$;
grant execute on function privacy.set_term(text, text, integer, text, date) to rd_app;
