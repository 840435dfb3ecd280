-- Every state that a vacancy comes into, who brought it there and why; the first line first. Only who did it may be forgotten.
create table vacancy_log (
    vacancy_id  uuid        not null,
    number      int         not null,
    at          timestamptz not null,
    account     text        not null,
    deed        text        not null,
    from_status text        not null,
    to_status   text        not null,
    reason      text,
    constraint vacancy_log_pk primary key (vacancy_id, number),
    constraint vacancy_log_vacancy_fk foreign key (vacancy_id) references vacancy (id) deferrable initially deferred
);
comment on column vacancy_log.account is 'opaque subject of who did it; system if a table brought it, empty where it was not stamped, forgotten after its time';

-- what was stamped before there was a log; when something was paused or closed is known no better than that it is so by now
insert into vacancy_log (vacancy_id, number, at, account, deed, from_status, to_status)
select id, 1, created_at, account, 'POST', 'DRAFT', 'DRAFT'
from vacancy
union all
select id, 2, published_at, '', 'PUBLISH', 'DRAFT', 'PUBLISHED'
from vacancy where published_at is not null
union all
select id, 3, now(), '', case status when 'PAUSED' then 'PAUSE' else 'CLOSE' end,
       case when published_at is null then 'DRAFT' else 'PUBLISHED' end, status
from vacancy where status in ('PAUSED', 'CLOSED');

create function refuse_change_but_forgetting() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.account = 'forgotten' then
        old.account := 'forgotten';
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'rows of % are only ever added', tg_table_name;
end $$;
create trigger vacancy_log_is_append_only before update or delete on vacancy_log
    for each row execute function refuse_change_but_forgetting();
