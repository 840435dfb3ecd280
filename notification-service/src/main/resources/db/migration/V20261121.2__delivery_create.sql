-- The bringing of a message to its reader by mail.
create table delivery (
    id         uuid        not null,
    version    bigint      not null,
    message_id uuid        not null,
    thread     uuid        not null,
    sequence   bigint      not null,
    state      text        not null,
    attempts   integer     not null,
    due_at     timestamptz not null,
    created_at timestamptz not null,
    settled_at timestamptz,
    reason     text,
    constraint delivery_pk primary key (id),
    constraint delivery_message_fk foreign key (message_id) references message (id),
    constraint delivery_once_a_message unique (message_id),
    constraint delivery_state check (state in ('PENDING', 'SENT', 'FAILED', 'DROPPED'))
);
create index delivery_due on delivery (due_at) where state = 'PENDING';
create index delivery_waiting_thread on delivery (thread, sequence) where state = 'PENDING';
create index delivery_state_created on delivery (state, created_at desc, id desc);
comment on column delivery.thread is 'one proposal and one reader: its mails go out in their order';
comment on column delivery.due_at is 'not before; while an attempt runs, the end of its lease';
comment on column delivery.reason is 'why the last attempt failed, or why it was dropped';
