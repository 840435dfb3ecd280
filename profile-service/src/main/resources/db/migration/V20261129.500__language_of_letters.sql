-- Everybody is written to in the language in which they last used Relève.
alter table practitioner
    add column language text not null default 'FR',
    add constraint practitioner_language check (language in ('FR', 'EN'));
alter table vacancy
    add column language text not null default 'FR',
    add constraint vacancy_language check (language in ('FR', 'EN'));
comment on column practitioner.language is 'in which the doctor last read their own file';
comment on column vacancy.language is 'in which the account that posted it last read its own needs';
