-- Jobs that a doctor's spouse could take.
create table job_lead (
    id          uuid        not null,
    version     bigint      not null,
    rome_code   text        not null,
    title       text        not null,
    employer    text        not null,
    commune     text        not null,
    contract    text        not null,
    hours       integer     not null,
    salary      text,
    description text        not null,
    url         text,
    open        boolean     not null,
    constraint job_lead_pk primary key (id),
    constraint job_lead_rome_code check (rome_code ~ '^[A-Z][0-9]{4}$'),
    constraint job_lead_commune_fk foreign key (commune) references commune (insee)
);
comment on column job_lead.hours is 'a week';
create index job_lead_by_rome_code on job_lead (rome_code, id) where open;
