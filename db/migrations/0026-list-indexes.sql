-- What lists ask for, in the order in which they ask it: found by explaining every list in a large town.
create index household_event_by_person on household.event (gemeente_id, person_id, at desc);
create index regie_aanspreekpunt_by_person on regie.aanspreekpunt (gemeente_id, person_id) where tot is null;
create index intake_aanvraag_by_contact on intake.aanvraag (gemeente_id, contact_id);
create index intake_call_by_contact on intake.call (gemeente_id, contact_id);

-- No job of ours looks at questions: what nobody uses is not given.
delete from access.matrix where role = 'systeem' and purpose = 'bewaking' and category = 'hulpvraag';
