-- The four roles. Run by whoever may make roles, before the migrations, every time: it changes nothing the second time.
-- rd_owner owns everything and cannot log in; rd_migrate may become rd_owner; rd_app and rd_worker own nothing.
do $$
declare
  wanted record;
begin
  perform pg_advisory_xact_lock(hashtext('rodedraad.roles'));
  for wanted in
    select * from (values ('rd_owner', false), ('rd_migrate', true), ('rd_app', true), ('rd_worker', true)) as w (name, login)
  loop
    if not exists (select from pg_roles where rolname = wanted.name) then
      execute format(
        'create role %I with %s nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit',
        wanted.name, case when wanted.login then 'login' else 'nologin' end);
    end if;
  end loop;
  if not pg_has_role('rd_migrate', 'rd_owner', 'member') then
    grant rd_owner to rd_migrate;
  end if;
end
$$;
