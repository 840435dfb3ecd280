-- What becomes of agreed proposals, and everything that happens to it.
create table placement (
    id                  uuid        not null,
    version             bigint      not null,
    practitioner_id     uuid        not null,
    vacancy_id          uuid        not null,
    practice            text        not null,
    territory           text        not null,
    kind                text        not null,
    student             boolean     not null,
    entries             int         not null,
    sequence            bigint      not null,
    status              text        not null,
    half_days           text        not null,
    agreed_at           timestamptz not null,
    doctor_signed_at    timestamptz,
    host_signed_at      timestamptz,
    document_hash       text,
    sent_at             timestamptz,
    ordre_answered_at   timestamptz,
    ordre               text        not null default 'NOT_ASKED',
    confirmed_at        timestamptz,
    started_at          timestamptz,
    ended_at            timestamptz,
    reason_code         text,
    wish                text,
    wished_by           text,
    constraint placement_pk primary key (id),
    constraint placement_proposal_fk foreign key (id) references proposal (id),
    constraint placement_status check (status in
        ('AGREED', 'SIGNED', 'SENT_TO_ORDRE', 'ORDRE_AUTHORISED', 'ORDRE_INFORMED', 'ORDRE_REFUSED', 'CONFIRMED',
         'IN_PROGRESS', 'EXTENDED', 'COMPLETED', 'CLOSED', 'CANCELLED', 'INTERRUPTED', 'NO_SHOW')),
    constraint placement_signed check (status in ('AGREED', 'CANCELLED')
        or (doctor_signed_at is not null and host_signed_at is not null and document_hash is not null))
);
comment on column placement.half_days is '2026-12-01:AM and so on, ascending, separated by blanks';
comment on column placement.document_hash is 'SHA-256 of the contract that was signed, hexadecimal';
comment on column placement.wish is 'half-days that one side would like it to have, those agreed among them';
create index placement_practitioner on placement (practitioner_id, agreed_at);
create index placement_territory on placement (territory, agreed_at);
create index placement_vacancy on placement (vacancy_id, agreed_at);
create index placement_agreed_at on placement (agreed_at);

create table placement_log (
    placement_id  uuid        not null,
    number        int         not null,
    at            timestamptz not null,
    actor         text        not null,
    account       text        not null,
    deed          text        not null,
    from_status   text        not null,
    to_status     text        not null,
    reason        text,
    half_days     text,
    document_hash text,
    about         text,
    before        timestamptz,
    rule_versions text        not null,
    constraint placement_log_pk primary key (placement_id, number),
    constraint placement_log_placement_fk foreign key (placement_id) references placement (id)
);
comment on column placement_log.account is 'opaque subject of who did it; system if nobody did';
comment on column placement_log.rule_versions is 'code@version of each row of the rules that was asked, separated by blanks';
create trigger placement_log_is_append_only before update or delete on placement_log
    for each row execute function refuse_change();

-- what was agreed before there were placements
insert into placement (id, version, practitioner_id, vacancy_id, practice, territory, kind, student, entries, sequence,
                       status, half_days, agreed_at)
select p.id, 0, p.practitioner_id, p.vacancy_id, coalesce(v.state ->> 'practice', ''), p.territory,
       coalesce(v.state ->> 'kind', 'REINFORCEMENT'), coalesce((d.state ->> 'student')::boolean, false), 1, 0,
       'AGREED', p.half_days, coalesce(p.offered_at, p.published_at)
from proposal p
    left join vacancy v on v.id = p.vacancy_id::text
    left join practitioner d on d.id = p.practitioner_id::text
where p.status = 'AGREED';
insert into placement_log (placement_id, number, at, actor, account, deed, from_status, to_status, half_days, rule_versions)
select id, 1, agreed_at, 'SYSTEM', 'system', 'AGREE', 'AGREED', 'AGREED', half_days, '' from placement;
