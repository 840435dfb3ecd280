-- The spouse's agreement to the couple's view: the doctor then sees the jobs beside their own missions.
alter table spouse add column shares boolean not null default false;
comment on column spouse.shares is 'the doctor may know the trades and the travel; theirs to take back';
