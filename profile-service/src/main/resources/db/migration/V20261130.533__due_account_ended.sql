-- Of an account that has ended a token still stands for some minutes: it gets no file meanwhile.
alter table due_account add column ended boolean not null default false;
comment on column due_account.ended is 'deleted at the identity server; the row goes when no token of it can stand any more';
