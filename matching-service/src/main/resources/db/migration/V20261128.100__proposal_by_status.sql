-- The few proposals that still count, without going through all that ever were.
create index proposal_proposed on proposal (territory) where status = 'PROPOSED';
create index proposal_live on proposal (practitioner_id) where status in ('PROPOSED', 'OFFERED', 'AGREED');
create index proposal_refused on proposal (closed_at) where status in ('REJECTED', 'DECLINED', 'EXPIRED', 'CANCELLED');
