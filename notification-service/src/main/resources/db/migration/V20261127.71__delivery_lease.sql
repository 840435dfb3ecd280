-- A lease is of process time, what is due of the clock that everything else reads.
alter table delivery add column leased_until timestamptz;
comment on column delivery.due_at is 'not before';
comment on column delivery.leased_until is 'while an attempt runs, nobody else makes one before';
