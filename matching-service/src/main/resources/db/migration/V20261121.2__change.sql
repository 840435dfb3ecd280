-- What has changed since the plan was made: written with its cause, taken out with the plan that knows of it.
create table change (
    position bigint generated always as identity,
    kind     text not null,
    id       text not null,
    constraint change_pk primary key (position)
);
comment on column change.kind is 'practitioner, vacancy, territory, spouse, job_lead or proposal';
