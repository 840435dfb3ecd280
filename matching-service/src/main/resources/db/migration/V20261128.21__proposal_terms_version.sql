-- The version of the vacancy's terms that doctor and host were asked about.
alter table proposal add column terms_version bigint not null default 0;
alter table proposal_log add column terms_version bigint not null default 0;
comment on column proposal_log.terms_version is 'of the terms that were offered; 0 in lines of other deeds, and in offers made before it was kept';

-- states that were told before it was kept
update vacancy set state = state || '{"termsVersion": 0}' where state is not null;
