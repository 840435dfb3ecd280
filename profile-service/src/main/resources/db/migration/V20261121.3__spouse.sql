-- Doctors' partners who look for work near a posting, and the codes by which a doctor invites them.
create table spouse_invitation (
    code            text        not null,
    practitioner_id uuid        not null,
    expires_at      timestamptz not null,
    constraint spouse_invitation_pk primary key (code),
    constraint spouse_invitation_practitioner_fk foreign key (practitioner_id) references practitioner (id) on delete cascade
);
create index spouse_invitation_by_practitioner on spouse_invitation (practitioner_id);

create table spouse (
    id                  uuid        not null,
    version             bigint      not null,
    account             text,
    email               text,
    practitioner_id     uuid,
    rome_codes          text[]      not null,
    max_minutes         integer     not null,
    opted_in            boolean     not null,
    practitioner_agreed boolean     not null,
    joined_at           timestamptz not null,
    constraint spouse_pk primary key (id),
    constraint spouse_account_once unique (account),
    constraint spouse_practitioner_fk foreign key (practitioner_id) references practitioner (id)
);
comment on column spouse.practitioner_id is 'null once the doctor is erased';
create index spouse_by_practitioner on spouse (practitioner_id);
