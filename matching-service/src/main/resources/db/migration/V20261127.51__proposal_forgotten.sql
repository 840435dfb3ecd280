-- When a proposal that came to nothing was parted from the doctor and from who decided; its place, days and outcome stay for the figures.
alter table proposal add column forgotten_at timestamptz;
create index proposal_to_forget on proposal (closed_at) where forgotten_at is null;
