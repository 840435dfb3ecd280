-- Who looked at whose file, for the person whose file it is.
create table disclosure (
    id              uuid        not null,
    practitioner_id uuid        not null,
    reader          text        not null,
    role            text        not null,
    purpose         text        not null,
    at              timestamptz not null,
    constraint disclosure_pk primary key (id),
    constraint disclosure_purpose check (purpose in ('FILE', 'LIST', 'CONTACT'))
);
create index disclosure_of_practitioner on disclosure (practitioner_id, at desc, id desc);
create index disclosure_at on disclosure (at);
comment on column disclosure.reader is 'opaque subject of the account that read';
comment on column disclosure.role is 'as which it read: coordinator, administrator, contact-reader';
