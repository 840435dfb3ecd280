-- Events on their way to Kafka: written in the transaction of their cause, taken out once Kafka has them.
create table outbox (
    position     bigint generated always as identity,
    event_id     uuid        not null,
    topic        text        not null,
    key          text        not null,
    type         text        not null,
    payload      text,
    trace_parent text,
    occurred_at  timestamptz not null,
    constraint outbox_pk primary key (position)
);
comment on column outbox.payload is 'JSON; null is a tombstone';
