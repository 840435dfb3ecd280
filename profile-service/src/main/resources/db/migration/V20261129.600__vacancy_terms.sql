-- What doctor and host say yes to, as it was each time that it changed: a placement keeps the terms that both agreed to. Of needs that
-- changed before this was kept, only the terms of today are known.
create table vacancy_terms (
    vacancy_id      uuid           not null,
    version         bigint         not null,
    kind            text           not null,
    commune         text           not null,
    practice_id     uuid           not null,
    practice_name   text           not null,
    housing_offered boolean        not null,
    pay_kind        text           not null,
    pay_amount      numeric(10, 2) not null,
    constraint vacancy_terms_pk primary key (vacancy_id, version),
    constraint vacancy_terms_vacancy_fk foreign key (vacancy_id) references vacancy (id),
    constraint vacancy_terms_commune_fk foreign key (commune) references commune (insee)
);
comment on column vacancy_terms.version is 'vacancy.terms_version while the vacancy had them';
insert into vacancy_terms (vacancy_id, version, kind, commune, practice_id, practice_name, housing_offered, pay_kind, pay_amount)
select id, terms_version, kind, commune, practice_id, practice_name, housing_offered, pay_kind, pay_amount from vacancy;
