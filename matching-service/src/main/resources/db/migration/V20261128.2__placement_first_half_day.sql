-- placements are listed by when they begin
alter table placement add column first_half_day text generated always as (left(half_days, 13)) stored;
comment on column placement.first_half_day is '2026-12-01:AM';
create index placement_first_half_day on placement (first_half_day, id);
