-- What municipalities and practices need covered.
create table vacancy (
    id                   uuid        not null,
    version              bigint      not null,
    account              text        not null,
    status               text        not null,
    kind                 text        not null,
    specialty            text        not null,
    commune              text        not null,
    territory            text        not null,
    practice_id          uuid        not null,
    practice_name        text        not null,
    practice_description text        not null,
    title                text        not null,
    description          text        not null,
    rules                text[]      not null,
    last_wanted          date        not null,
    wanted_half_days     integer     not null,
    doctors_per_half_day integer     not null,
    minimum_block        integer     not null,
    housing_offered      boolean     not null,
    pay_kind             text        not null,
    pay_amount           numeric(10, 2) not null,
    urgency              text        not null,
    host_name            text        not null,
    host_email           text        not null,
    host_phone           text,
    created_at           timestamptz not null,
    published_at         timestamptz,
    constraint vacancy_pk primary key (id),
    constraint vacancy_commune_fk foreign key (commune) references commune (insee),
    constraint vacancy_territory_fk foreign key (territory) references territory (siren),
    constraint vacancy_wants_something check (wanted_half_days > 0 and doctors_per_half_day > 0 and minimum_block > 0)
);
comment on column vacancy.account is 'opaque subject of the account that posted it; empty if loaded from a table without one';
comment on column vacancy.pay_amount is 'percent of the fees for FEE_SHARE, euros for the other kinds';
comment on column vacancy.published_at is 'first publication; null for what only ever was a draft';
create index vacancy_open on vacancy (published_at desc, id desc) where status = 'PUBLISHED';
create index vacancy_by_account on vacancy (account, created_at desc, id desc);
create index vacancy_by_territory on vacancy (territory, created_at desc, id desc);
