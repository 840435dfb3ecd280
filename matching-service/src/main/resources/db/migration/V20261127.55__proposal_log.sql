-- Everything that happens to proposals from now on; the lines alone rebuild how far one has come. Only who did it may be forgotten.
alter table proposal add column entries int not null default 0;

create table proposal_log (
    proposal_id   uuid        not null,
    number        int         not null,
    at            timestamptz not null,
    actor         text        not null,
    account       text        not null,
    step          text        not null,
    from_status   text        not null,
    to_status     text        not null,
    reason        text,
    half_days     text,
    about         text,
    before        timestamptz,
    rule_versions text        not null,
    constraint proposal_log_pk primary key (proposal_id, number),
    constraint proposal_log_proposal_fk foreign key (proposal_id) references proposal (id) deferrable initially deferred
);
comment on column proposal_log.account is 'opaque subject of who did it; system if nobody did, empty where only the side is known, forgotten after its time';
comment on column proposal_log.rule_versions is 'code@version of each row of the rules that was asked, separated by blanks';

-- what was stamped before there was a log; when a doctor accepted before the host did is not known any more
insert into proposal_log (proposal_id, number, at, actor, account, step, from_status, to_status, reason, half_days, before, rule_versions)
select id, 1, published_at, 'SYSTEM', 'system', 'PUBLISH', 'PROPOSED', 'PROPOSED', null, half_days, decide_before, ''
from proposal
union all
select id, 2, decided_at, 'COORDINATOR', decided_by, case when status = 'REJECTED' then 'REJECT' else 'APPROVE' end,
       'PROPOSED', case when status = 'REJECTED' then 'REJECTED' else 'PROPOSED' end,
       case when status = 'REJECTED' then reason_code end, null, null, ''
from proposal where decided_at is not null
union all
select id, 3, offered_at, 'SYSTEM', 'system', 'OFFER', 'PROPOSED', 'OFFERED', null, null, answer_before, rule_versions
from proposal where offered_at is not null
union all
select id, 4, host_answered_at, 'HOST', '', case when host_accepted then 'ACCEPT' else 'DECLINE' end,
       'OFFERED', case when host_accepted then 'OFFERED' else 'DECLINED' end,
       case when not host_accepted then reason_code end, null, null, ''
from proposal where host_answered_at is not null
union all
select id, 5, closed_at, case when status = 'DECLINED' then 'DOCTOR' else 'SYSTEM' end,
       case when status = 'DECLINED' then '' else 'system' end,
       case status when 'DECLINED' then 'DECLINE' when 'EXPIRED' then 'EXPIRE' when 'WITHDRAWN' then 'WITHDRAW' else 'SUPERSEDE' end,
       case when offered_at is null then 'PROPOSED' else 'OFFERED' end, status, reason_code, null, null, ''
from proposal
where status in ('EXPIRED', 'WITHDRAWN', 'SUPERSEDED') or (status = 'DECLINED' and (host_answered_at is null or host_accepted));
update proposal set entries = 5;

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
create trigger proposal_log_is_append_only before update or delete on proposal_log
    for each row execute function refuse_change_but_forgetting();
