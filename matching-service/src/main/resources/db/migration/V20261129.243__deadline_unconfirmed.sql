-- What was agreed before anybody looked at it three days before its beginning is looked at then, too, or on the eve.
insert into deadline (kind, subject, due_at, try_after)
select 'UNCONFIRMED', id, due, due
from (select id,
             case when (first - 3 + time '10:00') at time zone 'Europe/Paris' > now()
                  then (first - 3 + time '10:00') at time zone 'Europe/Paris'
                  else (first - 1 + time '10:00') at time zone 'Europe/Paris' end as due
      from (select id, left(half_days, 10)::date as first from placement
            where status in ('AGREED', 'SIGNED', 'SENT_TO_ORDRE', 'ORDRE_AUTHORISED', 'ORDRE_INFORMED')) as waiting) as looks
where due > now();
