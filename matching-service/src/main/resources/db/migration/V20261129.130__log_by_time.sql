-- The journal is read along its times, a stretch of each log at once.
create index proposal_log_at on proposal_log (at, proposal_id, number);
create index placement_log_at on placement_log (at, placement_id, number);
