-- What fell before holds no half-day on which nobody worked.
delete from held_half_day held
using placement
where placement.id = held.proposal_id
  and (placement.status = 'CANCELLED' or (placement.status in ('NO_SHOW', 'INTERRUPTED') and placement.done is not null))
  and position(to_char(held.date, 'YYYY-MM-DD') || ':' || held.part in coalesce(placement.done, '')) = 0;
