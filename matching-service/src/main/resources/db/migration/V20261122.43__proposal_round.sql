-- Several doctors asked for one place at the same time, who answered when, and by which rules the deadlines were set.
alter table proposal
    add column round_id         uuid,
    add column host_answered_at timestamptz,
    add column rule_versions    text        not null default '',
    drop constraint proposal_status,
    add constraint proposal_status check (status in
        ('PROPOSED', 'OFFERED', 'AGREED', 'REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED', 'CANCELLED')),
    add constraint proposal_fallen check (status <> 'CANCELLED' or (doctor_accepted and host_accepted));
comment on column proposal.round_id is 'those asked in parallel share one; the place is held for the first doctor who accepts';
comment on column proposal.rule_versions is 'code@version of each row of the rules that was asked, separated by blanks';
create index proposal_round on proposal (round_id) where round_id is not null;
drop index proposal_waiting_decision;
drop index proposal_waiting_answer;

insert into deadline (kind, subject, due_at, try_after)
select 'DECISION', id, decide_before, decide_before from proposal where status = 'PROPOSED' and not escalated
union all
select 'ANSWER', id, answer_before, answer_before from proposal where status = 'OFFERED';
