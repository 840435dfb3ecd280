-- half-days that the other side would like to add are answered by the link of a mail, too
alter table link_use
    drop constraint link_use_answer,
    add constraint link_use_answer check (answer in ('ACCEPT', 'DECLINE', 'DONE', 'EXTEND', 'KEEP'));
