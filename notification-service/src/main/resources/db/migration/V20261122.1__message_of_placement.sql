-- Messages are also about placements, which count their own events, and also for the coordination of a territory.
alter table message
    add column subject text not null default 'PROPOSAL',
    add column territory text not null default '',
    add constraint message_subject check (subject in ('PROPOSAL', 'PLACEMENT')),
    drop constraint message_told_once,
    add constraint message_told_once unique (subject, proposal_id, sequence, reader),
    drop constraint message_reader,
    add constraint message_reader check (reader in ('DOCTOR', 'HOST', 'COORDINATOR')),
    drop constraint message_kind;
create index message_territory on message (territory, happened_at desc, id desc) where reader = 'COORDINATOR';
create index message_proposal on message (proposal_id, happened_at);
comment on column message.territory is 'SIREN of the vacancy''s EPCI';
comment on column message.answer_before is 'when something is to be done, or takes place';
