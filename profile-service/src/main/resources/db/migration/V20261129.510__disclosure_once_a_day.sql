-- A day's readings by one reader for one purpose are one line. Lines without a day are older, or written by a copy that counts each.
alter table disclosure add column day date;
create unique index disclosure_once_a_day
    on disclosure (day, reader, role, purpose, coalesce(practitioner_id, vacancy_id, spouse_id))
    where day is not null;
comment on column disclosure.day is 'in Paris';
comment on column disclosure.at is 'the first reading of the day';
