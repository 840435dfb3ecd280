-- Creations that were asked for with an Idempotency-Key, and what became of them.
create table idempotency_key (
    account      text        not null,
    key          text        not null,
    request_hash text        not null,
    created_id   uuid,
    created_at   timestamptz not null,
    constraint idempotency_key_pk primary key (account, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
