create table proposal (
    id              uuid        not null,
    version         bigint      not null,
    sequence        bigint      not null,
    status          text        not null,
    practitioner_id uuid        not null,
    vacancy_id      uuid        not null,
    territory       text        not null,
    half_days       text        not null,
    score           bigint      not null,
    terms           text        not null,
    engine_version  text        not null,
    urgent          boolean     not null,
    escalated       boolean     not null,
    published_at    timestamptz not null,
    decide_before   timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    offered_at      timestamptz,
    answer_before   timestamptz,
    doctor_accepted boolean     not null,
    host_accepted   boolean     not null,
    closed_at       timestamptz,
    reason_code     text,
    constraint proposal_pk primary key (id),
    constraint proposal_status check (status in
        ('PROPOSED', 'OFFERED', 'AGREED', 'REJECTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    constraint proposal_decided check (offered_at is null or (decided_by is not null and decided_at is not null)),
    constraint proposal_agreed check (status <> 'AGREED' or (doctor_accepted and host_accepted))
);
comment on column proposal.half_days is '2026-12-01:AM and so on, ascending, separated by blanks';
comment on column proposal.terms is 'JSON; the points add up to the score';
comment on column proposal.decided_by is 'opaque subject of the coordinator''s account';
create index proposal_practitioner on proposal (practitioner_id, published_at);
create index proposal_vacancy on proposal (vacancy_id, published_at);
create index proposal_territory on proposal (territory, published_at);
create index proposal_waiting_decision on proposal (decide_before) where status = 'PROPOSED' and not escalated;
create index proposal_waiting_answer on proposal (answer_before) where status = 'OFFERED';
create index proposal_closed_at on proposal (closed_at);
