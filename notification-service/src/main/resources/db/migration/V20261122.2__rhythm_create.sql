-- How often a person wants to be written to; who chose nothing is written to each time.
create table rhythms (
    account text   not null,
    version bigint not null,
    chosen  text   not null,
    constraint rhythms_pk primary key (account)
);
comment on column rhythms.account is 'opaque subject of the person''s account';
comment on column rhythms.chosen is 'OFFERS=EACH,ANSWERS=DAILY';
