-- What the last full plan learned, from which any copy goes on without planning anew: one row.
create table plan_memory (
    id             int   not null default 1,
    day            date  not null,
    engine_version text  not null,
    learned_at     timestamptz not null,
    learned        bytea not null,
    constraint plan_memory_pk primary key (id),
    constraint plan_memory_one check (id = 1)
);
comment on column plan_memory.day is 'for which everything was planned, in Paris: once a day, by whichever copy leads';
