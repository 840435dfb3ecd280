-- Rules of law and amounts of the day. Rows are added, never changed: a decision names the rows it used.
create table rule (
    code       text        not null,
    version    int         not null,
    value      text        not null,
    unit       text        not null,
    valid_from date        not null,
    valid_to   date,
    label      text        not null,
    source     text        not null,
    added_by   text        not null,
    added_at   timestamptz not null,
    constraint rule_pk primary key (code, version),
    constraint rule_period check (valid_to is null or valid_to >= valid_from)
);
comment on column rule.added_by is 'opaque subject of the administrator''s account, or seeds';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name;
end $$;
create trigger rule_is_append_only before update or delete on rule
    for each row execute function refuse_change();
