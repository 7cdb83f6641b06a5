-- What turns out not to wait is called about the same day: a promise for a later day is brought forward, never back.
grant update (due) on intake.call to rd_app;

create or replace function intake.call_honest() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
  if old.reached_at is not null then perform rd.refuse('intake_call_reached_now'); end if;
  if new.due <> old.due then
    if new.due > old.due or new.due < rd.vandaag() or new.reached_at is not null then perform rd.refuse('intake_call_not_later'); end if;
    return new;
  end if;
  if new.reached_at is distinct from rd.nu() then perform rd.refuse('intake_call_reached_now'); end if;
  if rd.actor() is null or rd.actor() = new.person_id then perform rd.refuse('intake_call_reached_by'); end if;
  return new;
end
$$;

-- Whenever a contact is said not to wait, there is a call that was due by that day.
create function intake.contact_called_today() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
  if not new.can_wait and not exists (select from intake.call k where k.gemeente_id = new.gemeente_id
      and k.contact_id = new.id and k.due <= rd.vandaag()) then
    perform rd.refuse('intake_contact_urgent_call');
  end if;
  return null;
end
$$;
create constraint trigger intake_contact_called_today after insert or update on intake.contact
  deferrable initially deferred for each row execute function intake.contact_called_today();
