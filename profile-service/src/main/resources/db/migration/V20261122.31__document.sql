-- A doctor's papers: at most one of each kind; the newest replaces the one before.
create table document (
    id              uuid        not null,
    practitioner_id uuid        not null,
    kind            text        not null,
    type            text        not null,
    size            int         not null,
    valid_until     date,
    received_at     timestamptz not null,
    key_name        text        not null,
    sealed          bytea       not null,
    constraint document_pk primary key (id),
    constraint document_one_of_a_kind unique (practitioner_id, kind),
    constraint document_practitioner_fk foreign key (practitioner_id) references practitioner (id)
);
comment on column document.key_name is 'of the key that sealed it, so that keys can be renewed';
comment on column document.sealed is 'AES-256-GCM: nonce, ciphertext, tag';

alter table disclosure drop constraint disclosure_purpose;
alter table disclosure add constraint disclosure_purpose check (purpose in ('FILE', 'LIST', 'CONTACT', 'DOCUMENT'));
