-- The day that counts for the newest aanvraag of a question, for whoever asked it: with the code of that question, or as
-- the person themselves. What was applied for is not told to a code.
create function intake.applied_on(p_contact uuid) returns date
language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
  select max(a.ingediend_op) from rd.current_context() c
    join intake.aanvraag a on a.gemeente_id = c.gemeente_id and a.contact_id = p_contact
   where a.contact_id = c.contact_id or (a.person_id = any (c.persons) and rd.grade('hulpvraag', 'persons') >= 2)
$$;
grant execute on function intake.applied_on(uuid) to rd_app;
