-- whom a replacement stands in for: for the contract alone
alter table vacancy
    add column replaced_name text,
    add column replaced_rpps text,
    add constraint vacancy_replaced_has_a_name check (replaced_rpps is null or replaced_name is not null);
