-- names are listed as readers in France look them up (Ernée, Évron, Laval), pages and their indexes with them
alter table territory alter column name type text collate "fr-x-icu";
alter table practitioner
    alter column last_name type text collate "fr-x-icu",
    alter column first_name type text collate "fr-x-icu";
