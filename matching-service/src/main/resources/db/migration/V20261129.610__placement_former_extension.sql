-- A further extension keeps the one before it, which stands again if it lapses.
alter table placement
    add column former_extended_at       timestamptz,
    add column former_added_half_days   text,
    add column former_doctor_amended_at timestamptz,
    add column former_host_amended_at   timestamptz,
    add column former_amendment_hash    text,
    add column former_amendment_sent_at timestamptz;

-- The log still knows the extensions that were replaced, or erased when a further one lapsed.
create temporary table standing_extension on commit drop as
with agreed as (
    select placement_id, number, at, deed, half_days,
           lag(half_days) over wider as half_days_before,
           lead(number) over wider as until,
           lead(deed) over wider as followed_by
    from placement_log where deed in ('AGREE', 'EXTEND', 'LAPSE')
    window wider as (partition by placement_id order by number)
)
select e.placement_id, e.at,
       row_number() over (partition by e.placement_id order by e.number desc) as back,
       (select string_agg(half_day, ' ' order by half_day) from unnest(string_to_array(e.half_days, ' ')) as half_day
        where half_day <> all (string_to_array(e.half_days_before, ' '))) as added,
       signed.hash, said.doctor_at, said.host_at, said.sent_at
from agreed e
    left join lateral (
        select l.document_hash as hash from placement_log l
        where l.placement_id = e.placement_id and l.deed in ('SIGN_AMENDMENT', 'SEAL_AMENDMENT')
          and l.number > e.number and (e.until is null or l.number < e.until)
        order by l.number desc limit 1) as signed on true
    left join lateral (
        select max(l.at) filter (where l.document_hash = signed.hash and l.actor = 'DOCTOR') as doctor_at,
               max(l.at) filter (where l.document_hash = signed.hash and l.actor = 'HOST') as host_at,
               max(l.at) filter (where l.deed = 'TRANSMIT_AMENDMENT') as sent_at
        from placement_log l
        where l.placement_id = e.placement_id and l.number > e.number and (e.until is null or l.number < e.until)) as said on true
where e.deed = 'EXTEND' and e.followed_by is distinct from 'LAPSE';

update placement p
set former_extended_at = e.at, former_added_half_days = e.added, former_doctor_amended_at = e.doctor_at,
    former_host_amended_at = e.host_at, former_amendment_hash = e.hash, former_amendment_sent_at = e.sent_at
from standing_extension e where e.placement_id = p.id and e.back = 2 and p.extended_at is not null;

update placement p
set extended_at = e.at, added_half_days = e.added, doctor_amended_at = e.doctor_at,
    host_amended_at = e.host_at, amendment_hash = e.hash, amendment_sent_at = e.sent_at
from standing_extension e where e.placement_id = p.id and e.back = 1 and p.extended_at is null;
