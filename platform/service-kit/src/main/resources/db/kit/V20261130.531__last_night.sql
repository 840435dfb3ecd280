-- When what is kept too long was last forgotten: a service that is down at night makes up for it.
create table last_night (
    only_one boolean     not null,
    done_at  timestamptz not null,
    constraint last_night_pk primary key (only_one),
    constraint last_night_only_one check (only_one)
);
