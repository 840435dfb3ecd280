-- A mail may wait for the day's digest, which is a message of its own.
alter table delivery
    drop constraint delivery_state,
    add constraint delivery_state check (state in ('PENDING', 'HELD', 'DIGESTED', 'SENT', 'FAILED', 'DROPPED'));
create index delivery_held on delivery (due_at) where state = 'HELD';
alter table message
    add column digest_id uuid,
    add constraint message_digest_fk foreign key (digest_id) references message (id),
    drop constraint message_subject,
    add constraint message_subject check (subject in ('PROPOSAL', 'PLACEMENT', 'DIGEST'));
create index message_digest on message (digest_id) where digest_id is not null;
comment on column message.digest_id is 'the digest that told of this message';
