-- The doctor's agreement that the spouse sees which needs suit them; ends with the spouse's own sharing.
alter table spouse add column practitioner_shares boolean not null default false;
