-- how often what doctor and host say yes to has changed; of those there were before, from now on
alter table vacancy add column terms_version bigint not null default 0;
