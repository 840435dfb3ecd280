-- Rhythms and calendars of spouses were kept before nothing was any more, and nobody would tell of their end. Which account is a spouse's is
-- not known here: it is one to which nothing was ever written and that is no doctor's. A town hall that chose before its first message
-- chooses again.
delete from rhythms
where not exists (select from message where message.account = rhythms.account)
  and not exists (select from known_doctor where known_doctor.account = rhythms.account);
delete from calendar_feed
where not exists (select from message where message.account = calendar_feed.account)
  and not exists (select from known_doctor where known_doctor.account = calendar_feed.account);
