-- Rows of loaded tables: the same row again is no news, and a row whose person was erased stays away.
create table imported_row (
    kind      text not null,
    reference text not null,
    hash      text not null,
    target    uuid,
    constraint imported_row_pk primary key (kind, reference)
);
comment on column imported_row.target is 'what the row became; null for places and once erased';
create index imported_row_by_target on imported_row (target);
