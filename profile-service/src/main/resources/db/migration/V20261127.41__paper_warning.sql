-- Which warnings of papers that run out were given.
create table paper_warning (
    practitioner_id uuid not null,
    kind            text not null,
    ends            date not null,
    days            int  not null,
    constraint paper_warning_pk primary key (practitioner_id, kind, ends, days),
    constraint paper_warning_practitioner_fk foreign key (practitioner_id) references practitioner (id) on delete cascade
);
comment on column paper_warning.days is 'the delay that was watched: 60, 30 or 7 days before the last valid one';
create index paper_warning_ends on paper_warning (ends);
