-- Jobs that a spouse keeps an eye on, and how far they have come with each.
create table kept_lead (
    id          uuid        not null,
    spouse_id   uuid        not null,
    job_lead_id uuid        not null,
    state       text        not null,
    changed_at  timestamptz not null,
    constraint kept_lead_pk primary key (id),
    constraint kept_lead_once unique (spouse_id, job_lead_id),
    constraint kept_lead_state check (state in ('KEPT', 'APPLIED', 'FOUND')),
    constraint kept_lead_spouse_fk foreign key (spouse_id) references spouse (id) on delete cascade,
    constraint kept_lead_job_lead_fk foreign key (job_lead_id) references job_lead (id) on delete cascade
);
