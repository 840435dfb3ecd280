-- The last contact with a doctor: what is kept about them ends two years later.
alter table practitioner add column last_seen_at timestamptz not null default now();
create index practitioner_last_seen_at on practitioner (last_seen_at);
