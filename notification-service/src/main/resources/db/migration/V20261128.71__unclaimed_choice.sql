-- Rhythms and calendars of spouses were kept before nothing was any more, and nobody would tell of their end. Which account is a spouse's is
-- not known here, and not every doctor is yet: what may be theirs goes later, unless its owner has become known by then.
create table unclaimed_choice (
    account text        not null,
    since   timestamptz not null default now(),
    constraint unclaimed_choice_pk primary key (account)
);
comment on column unclaimed_choice.account is 'opaque subject of whoever chose a rhythm or a calendar';
insert into unclaimed_choice (account)
select account from (select account from rhythms union select account from calendar_feed) as choice
where not exists (select from message where message.account = choice.account)
  and not exists (select from known_doctor where known_doctor.account = choice.account);
