-- What a coordinator could not accept of a doctor, until the doctor has answered.
alter table practitioner
    add column refused_paper text,
    add column refused_at timestamptz,
    add constraint practitioner_refused_paper check (refused_paper in ('CREDENTIAL', 'INSURANCE')),
    add constraint practitioner_refused_at check ((refused_paper is null) = (refused_at is null));
comment on column practitioner.refused_paper is 'null if nothing is asked for again, or it has been changed or handed in since';
