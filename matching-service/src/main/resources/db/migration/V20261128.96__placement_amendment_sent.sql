-- A signed amendment goes to the Ordre as the contract does.
alter table placement add column amendment_sent_at timestamptz;
