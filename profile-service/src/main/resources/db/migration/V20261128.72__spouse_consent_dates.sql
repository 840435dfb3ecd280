-- The proof of a spouse's consent: when it was given, and when it was taken back.
alter table spouse
    add column opted_in_at timestamptz,
    add column opted_out_at timestamptz,
    add column shares_changed_at timestamptz;
-- Whoever redeemed an invitation agreed by it; of those who have taken it back since, nobody knows when that was.
update spouse set opted_in_at = joined_at where opted_in or account is not null;
comment on column spouse.opted_in_at is 'when they last agreed; null for who never did';
comment on column spouse.opted_out_at is 'when they last took it back; null for who never did, or did before this was kept';
