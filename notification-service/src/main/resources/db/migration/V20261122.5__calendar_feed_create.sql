-- An address under which a person's calendar program fetches the own entries, without logging in.
create table calendar_feed (
    id         uuid        not null,
    account    text        not null,
    token_hash text        not null,
    created_at timestamptz not null,
    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_token unique (token_hash)
);
create index calendar_feed_account on calendar_feed (account, created_at);
comment on column calendar_feed.token_hash is 'SHA-256 of the secret part of the address, which is stored nowhere';
