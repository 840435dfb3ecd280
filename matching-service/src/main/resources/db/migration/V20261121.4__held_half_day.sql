-- Half-days promised since a coordinator's approval. No doctor holds one twice, and no vacancy gives one place to two doctors.
create table held_half_day (
    practitioner_id uuid not null,
    date            date not null,
    part            text not null,
    vacancy_id      uuid not null,
    place           int  not null,
    proposal_id     uuid not null,
    constraint held_half_day_pk primary key (practitioner_id, date, part),
    constraint held_half_day_place unique (vacancy_id, date, part, place),
    constraint held_half_day_part check (part in ('AM', 'PM')),
    constraint held_half_day_first_place check (place >= 1),
    constraint held_half_day_proposal_fk foreign key (proposal_id) references proposal (id)
);
comment on column held_half_day.place is '1 up to the doctors that the vacancy takes for each half-day';
create index held_half_day_proposal on held_half_day (proposal_id);
