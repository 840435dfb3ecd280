-- Accounts of erased persons that are still to be deleted at the identity server.
create table due_account (
    account   text        not null,
    asked_at  timestamptz not null,
    try_after timestamptz not null,
    constraint due_account_pk primary key (account)
);
comment on column due_account.account is 'opaque subject';
create index due_account_try_after on due_account (try_after);
