-- What the last extension added: until it begins, its amendment is watched, and a student's waits for the Ordre.
alter table placement add column added_half_days text;
update placement p set added_half_days = (
    select string_agg(half_day, ' ' order by half_day) from unnest(string_to_array(p.half_days, ' ')) as half_day
    where half_day <> all (string_to_array(
        (select l.half_days from placement_log l where l.placement_id = p.id and l.deed in ('AGREE', 'EXTEND')
         order by l.number desc offset 1 limit 1), ' ')))
where extended_at is not null;

-- An amendment asks the Ordre anew, as its line in the log says.
update placement set ordre = 'ASKED' where student and amendment_sent_at is not null;

-- What was extended before this release is looked at on the eve of what was added, and a student's when that day begins.
insert into deadline (kind, subject, due_at, try_after)
select kind, id, due, due
from (select id, look.kind, (left(added_half_days, 10)::date + since) at time zone 'Europe/Paris' as due
      from placement, (values ('AMENDMENT', interval '-14 hours'), ('EXTENSION', interval '0')) as look (kind, since)
      where status = 'EXTENDED' and (student or look.kind = 'AMENDMENT')) as looks
where due > now();
