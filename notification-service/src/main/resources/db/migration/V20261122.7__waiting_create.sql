-- Proposals that wait for a coordinator, as the topic tells them.
create table waiting (
    proposal_id     uuid        not null,
    practitioner_id uuid        not null,
    vacancy_id      uuid        not null,
    territory       text        not null,
    since           timestamptz not null,
    decide_before   timestamptz not null,
    constraint waiting_pk primary key (proposal_id)
);
create index waiting_since on waiting (since);
alter table message
    add column number integer not null default 0,
    drop constraint message_subject,
    add constraint message_subject check (subject in ('PROPOSAL', 'PLACEMENT', 'DIGEST', 'QUEUE'));
comment on column message.number is 'how many the message is about';
