-- Hosts and spouses read who looked at what is kept of them, as doctors do: a line is about one of the three.
alter table disclosure
    alter column practitioner_id drop not null,
    add column vacancy_id uuid,
    add column spouse_id uuid,
    add constraint disclosure_of_one check (num_nonnulls(practitioner_id, vacancy_id, spouse_id) = 1),
    drop constraint disclosure_purpose,
    add constraint disclosure_purpose
        check (purpose in ('FILE', 'LIST', 'CONTACT', 'CONTRACT', 'DOCUMENT', 'WISHES'));
create index disclosure_of_vacancy on disclosure (vacancy_id, at desc, id desc) where vacancy_id is not null;
create index disclosure_of_spouse on disclosure (spouse_id, at desc, id desc) where spouse_id is not null;
comment on column disclosure.vacancy_id is 'whose host was read of; the account that posted it reads the line';
comment on column disclosure.spouse_id is 'whose wishes the doctor read, while they share them';
