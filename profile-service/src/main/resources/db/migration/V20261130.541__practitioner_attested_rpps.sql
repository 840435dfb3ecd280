-- Anybody can type a number; whose it is shows once a coordinator has seen the papers. Until then nobody learns that another file has it.
alter table practitioner drop constraint practitioner_rpps_once;

create unique index practitioner_attested_rpps_once on practitioner (rpps) where attested_at is not null;
create index practitioner_by_rpps on practitioner (rpps);
