-- Messages are also about doctors' papers, which belong to no vacancy; and a link may say that a placement took place.
alter table message
    alter column vacancy_id drop not null,
    drop constraint message_subject,
    add constraint message_subject check (subject in ('PROPOSAL', 'PLACEMENT', 'DIGEST', 'QUEUE', 'PAPER'));
alter table link_use
    drop constraint link_use_answer,
    add constraint link_use_answer check (answer in ('ACCEPT', 'DECLINE', 'DONE'));
comment on column link_use.counted is 'false if nobody waited for the answer any more';
