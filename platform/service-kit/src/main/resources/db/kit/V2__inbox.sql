-- Events already taken in, by consumer: an event told twice is heard once.
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    constraint inbox_pk primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
