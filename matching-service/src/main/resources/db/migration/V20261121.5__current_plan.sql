-- The plan as it stands: one row.
create table current_plan (
    id         int   not null default 1,
    planned_at timestamptz not null,
    summary    jsonb not null,
    constraint current_plan_pk primary key (id),
    constraint current_plan_one check (id = 1)
);
