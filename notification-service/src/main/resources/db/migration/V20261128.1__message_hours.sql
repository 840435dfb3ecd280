-- An entry of a calendar has the hours of the contract.
alter table message add column hours text;
comment on column message.hours is 'of mornings and of afternoons: 09:00-12:30,14:00-18:00; null where they were not told';
