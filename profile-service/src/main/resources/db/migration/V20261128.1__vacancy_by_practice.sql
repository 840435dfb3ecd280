-- whether a practice is another territory's is asked at each posting and change
create index vacancy_by_practice on vacancy (practice_id);
