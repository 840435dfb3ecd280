-- Links of mails that were used: each answers once.
create table link_use (
    message_id uuid        not null,
    answer     text        not null,
    counted    boolean     not null,
    used_at    timestamptz not null,
    constraint link_use_pk primary key (message_id),
    constraint link_use_message_fk foreign key (message_id) references message (id),
    constraint link_use_answer check (answer in ('ACCEPT', 'DECLINE'))
);
comment on column link_use.counted is 'false if the proposal was no longer open';
