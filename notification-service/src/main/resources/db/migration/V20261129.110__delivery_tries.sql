-- The number of an attempt says who makes it and only rises; those that count for the pauses are counted apart.
alter table delivery add column tries integer not null default 0;
update delivery set tries = attempts;
comment on column delivery.tries is 'attempts since it was new, tried again by hand or brought forward';
