-- A doctor sees until it is over that an invitation was redeemed, and when: a code that somebody else came by is noticed.
alter table spouse_invitation add column used_at timestamptz;
comment on column spouse_invitation.used_at is 'null while it can be redeemed';
