-- What one side of a proposal is to hear about it. Opaque ids only: no name, no address.
create table message (
    id              uuid        not null,
    version         bigint      not null,
    proposal_id     uuid        not null,
    sequence        bigint      not null,
    practitioner_id uuid        not null,
    vacancy_id      uuid        not null,
    kind            text        not null,
    reader          text        not null,
    by_reader       boolean     not null,
    half_days       text        not null,
    answer_before   timestamptz,
    happened_at     timestamptz not null,
    account         text,
    read_at         timestamptz,
    constraint message_pk primary key (id),
    constraint message_told_once unique (proposal_id, sequence, reader),
    constraint message_reader check (reader in ('DOCTOR', 'HOST')),
    constraint message_kind check (kind in ('OFFERED', 'AGREED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'))
);
create index message_account on message (account, happened_at desc, id desc);
comment on column message.sequence is 'place of the event among those of the proposal';
comment on column message.by_reader is 'the reader brought it about';
comment on column message.half_days is '2026-12-01:AM,2026-12-01:PM';
comment on column message.account is 'opaque subject of the reader''s account, learnt when the message is sent';
