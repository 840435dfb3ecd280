-- An entry for the reader's calendar, its change or its end, is a message of its own.
alter table message
    add column calendar_key text not null default '',
    add column calendar_sequence integer not null default 0,
    drop constraint message_told_once,
    add constraint message_told_once unique (subject, proposal_id, sequence, reader, calendar_key);
create index message_calendar on message (account) where calendar_key <> '';
comment on column message.calendar_key is 'which entry of the proposal''s: TUESDAY-AM; empty if the message is none';
comment on column message.calendar_sequence is 'rises with each change of the entry';
