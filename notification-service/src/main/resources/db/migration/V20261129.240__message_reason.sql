alter table message add column reason text;
comment on column message.reason is 'code of why it fell; null where none is told';
