-- The amendment of an extension is kept beside that of a further one, which may lapse.
alter table signed_amendment
    drop constraint signed_amendment_pk,
    add constraint signed_amendment_pk primary key (placement_id, hash);
