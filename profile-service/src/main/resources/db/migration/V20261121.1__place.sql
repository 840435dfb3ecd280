-- EPCIs as Relève follows them, and the communes of France that it knows.
create table territory (
    siren           text             not null,
    name            text             not null,
    departement     text             not null,
    population      integer          not null,
    latitude        double precision not null,
    longitude       double precision not null,
    priority_slot   smallint,
    priority_reason text,
    version         bigint           not null,
    constraint territory_pk primary key (siren),
    constraint territory_siren check (siren ~ '^[0-9]{9}$'),
    -- measure 8 supports ten territories: ten slots, each taken once, hold the limit whoever writes
    constraint territory_priority_slot_once unique (priority_slot),
    constraint territory_priority_slot_of_ten check (priority_slot between 1 and 10),
    constraint territory_priority_has_reason check ((priority_slot is null) = (priority_reason is null))
);
create index territory_by_name on territory (name, siren);

create table commune (
    insee        text             not null,
    name         text             not null,
    search_name  text             not null,
    departement  text             not null,
    territory    text,
    population   integer          not null,
    latitude     double precision not null,
    longitude    double precision not null,
    approximate  boolean          not null,
    postal_codes text[]           not null,
    constraint commune_pk primary key (insee),
    constraint commune_insee check (insee ~ '^[0-9][0-9AB][0-9]{3}$')
);
comment on column commune.search_name is 'lower case, without accents or punctuation';
comment on column commune.territory is 'SIREN of the EPCI; a few islands belong to none';
comment on column commune.approximate is 'the coordinates are those of its neighbours';
create index commune_by_search_name on commune (search_name text_pattern_ops);
create index commune_by_territory on commune (territory);
