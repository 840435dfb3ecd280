-- Which account is whose, so that everything of an account can go when its doctor is erased.
create table known_doctor (
    practitioner_id uuid not null,
    account         text not null,
    constraint known_doctor_pk primary key (practitioner_id)
);
comment on column known_doctor.account is 'opaque subject';
create index message_happened_at on message (happened_at);
create index message_practitioner on message (practitioner_id);
