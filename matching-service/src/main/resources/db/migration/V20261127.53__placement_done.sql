-- What took place of a placement that ended early, apart from what was agreed: its contract keeps its words.
alter table placement add column done text;
comment on column placement.done is 'half-days that took place of one that was interrupted or missed; null otherwise';
