-- Volunteer doctors with what they offer. An erased doctor has no row.
create table practitioner (
    id                     uuid        not null,
    version                bigint      not null,
    account                text,
    first_name             text        not null,
    last_name              text        not null,
    email                  text        not null,
    phone                  text,
    rpps                   text        not null,
    category               text        not null,
    specialty              text        not null,
    home_commune           text        not null,
    max_travel_minutes     integer     not null,
    accepts_overnight      boolean     not null,
    needs_housing          boolean     not null,
    mission_kinds          text[]      not null,
    credential_kind        text        not null,
    credential_number      text        not null,
    credential_valid_until date        not null,
    insurance_valid_until  date        not null,
    attested_at            timestamptz,
    attested_by            text,
    consent_given          boolean     not null,
    consent_changed_at     timestamptz not null,
    rules                  text[]      not null,
    week_cap               integer     not null,
    month_cap              integer     not null,
    registered_at          timestamptz not null,
    constraint practitioner_pk primary key (id),
    constraint practitioner_account_once unique (account),
    constraint practitioner_rpps_once unique (rpps),
    constraint practitioner_rpps check (rpps ~ '^[0-9]{11}$'),
    constraint practitioner_home_commune_fk foreign key (home_commune) references commune (insee)
);
comment on column practitioner.account is 'opaque subject of the account; null if the doctor has none';
comment on column practitioner.rules is 'offered half-days: TUE:AM/2026-12-08/2027-03-30, 2026-12-12:AM, -2026-12-21/2027-01-03';
create index practitioner_by_name on practitioner (last_name, first_name, id);
create index practitioner_waiting_for_attestation on practitioner (last_name, first_name, id) where attested_at is null;
