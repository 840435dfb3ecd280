-- The last contact with a spouse: what is kept about them ends two years later, as with doctors.
alter table spouse add column last_seen_at timestamptz not null default now();
create index spouse_last_seen_at on spouse (last_seen_at);
