-- What is to be done at a certain time. Every copy of the service looks; a row is claimed with its lock and goes with the deed.
create table deadline (
    id        bigint generated always as identity,
    kind      text        not null,
    subject   uuid        not null,
    due_at    timestamptz not null,
    try_after timestamptz not null,
    attempts  int         not null default 0,
    constraint deadline_pk primary key (id)
);
comment on column deadline.subject is 'proposal or placement';
create index deadline_try_after on deadline (try_after);
create index deadline_subject on deadline (subject);
