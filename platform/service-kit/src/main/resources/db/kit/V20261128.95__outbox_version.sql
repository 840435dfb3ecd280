alter table outbox
    add column version bigint;
comment on column outbox.version is 'of a tombstone of what may be told again: what it silences is older';
