-- What is heard of a proposal after its doctor was erased is not written to them any more.
create table erased_doctor (
    practitioner_id uuid        not null,
    erased_at       timestamptz not null,
    constraint erased_doctor_pk primary key (practitioner_id)
);
create index erased_doctor_erased_at on erased_doctor (erased_at);
insert into erased_doctor (practitioner_id, erased_at)
select distinct practitioner_id, now()
from message
where reader = 'DOCTOR'
  and id in (select message_id from delivery where reason = 'READER_ERASED');
