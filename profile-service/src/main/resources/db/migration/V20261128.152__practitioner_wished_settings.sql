-- kinds of practice that a doctor would like best; none said, any will do
alter table practitioner add column wished_settings text[] not null default '{}';
