-- a practice is recognised by its name among the needs of its commune
create index vacancy_by_commune on vacancy (commune);
