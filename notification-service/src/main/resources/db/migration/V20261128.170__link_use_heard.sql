-- A use of a link counts once its answer was heard; whoever claimed it and was never heard of again gives it back.
alter table link_use add column heard_at timestamptz;
comment on column link_use.heard_at is 'null while it is not known whether the answer was heard';
comment on column link_use.used_at is 'of process time';
update link_use set heard_at = used_at where counted;
