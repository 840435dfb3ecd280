-- What the matching was told of doctors, needs and the rest: the newest state of each thing; no state means that it was erased.
create table practitioner (
    id      text   not null,
    version bigint not null,
    state   jsonb,
    account text generated always as (nullif(state ->> 'account', '')) stored,
    constraint practitioner_pk primary key (id)
);
create index practitioner_account on practitioner (account);

create table vacancy (
    id           text   not null,
    version      bigint not null,
    state        jsonb,
    host_account text generated always as (nullif(state ->> 'hostAccount', '')) stored,
    constraint vacancy_pk primary key (id)
);
create index vacancy_host_account on vacancy (host_account);

create table territory (
    id      text   not null,
    version bigint not null,
    state   jsonb,
    constraint territory_pk primary key (id)
);
comment on column territory.id is 'SIREN of the EPCI';

create table spouse (
    id      text   not null,
    version bigint not null,
    state   jsonb,
    constraint spouse_pk primary key (id)
);

create table job_lead (
    id      text   not null,
    version bigint not null,
    state   jsonb,
    constraint job_lead_pk primary key (id)
);
