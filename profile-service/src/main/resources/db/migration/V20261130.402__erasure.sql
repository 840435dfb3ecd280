-- Who was erased, for as long as a backup may know them: their number and the time, and nothing of them. A restore reads it in what it replaces.
create table erasure (
    kind      text        not null,
    id        uuid        not null,
    erased_at timestamptz not null,
    constraint erasure_pk primary key (kind, id),
    constraint erasure_kind check (kind in ('PRACTITIONER_ERASED', 'SPOUSE_ERASED'))
);
comment on column erasure.id is 'of the practitioner, or of the spouse, who is no longer there';
