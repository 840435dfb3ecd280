-- Who left, or took an agreement back, in a state that a backup has replaced since: done once more here, then forgotten. Whoever restores
-- a database that is older than this table makes it, by this file.
create table if not exists departure (
    kind     text        not null,
    id       uuid        not null,
    asked_at timestamptz not null,
    constraint departure_pk primary key (kind, id),
    constraint departure_kind check (
        kind in ('PRACTITIONER_ERASED', 'SPOUSE_ERASED', 'CONSENT_WITHDRAWN', 'SEARCH_WITHDRAWN', 'SHARING_WITHDRAWN',
                 'SIGHT_WITHDRAWN'))
);
comment on column departure.id is 'of the practitioner, or of the spouse; perhaps nobody here';
comment on column departure.asked_at is 'when they did; an agreement that was given later stands';
