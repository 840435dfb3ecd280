-- Which copy plans: each that takes over raises the token, and what an earlier one still had in hand is refused at its commit. One row.
create table planner_fence (
    id    int    not null default 1,
    token bigint not null,
    constraint planner_fence_pk primary key (id),
    constraint planner_fence_one check (id = 1)
);
insert into planner_fence (token) values (0);
