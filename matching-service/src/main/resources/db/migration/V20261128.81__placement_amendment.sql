-- An extension makes an amendment of the contract, which both sign as they signed the contract.
alter table placement
    add column extended_at       timestamptz,
    add column doctor_amended_at timestamptz,
    add column host_amended_at   timestamptz,
    add column amendment_hash    text;
comment on column placement.amendment_hash is 'SHA-256 of the amendment that was signed, hexadecimal';
update placement p
set extended_at = (select max(l.at) from placement_log l where l.placement_id = p.id and l.deed = 'EXTEND');

create table signed_amendment (
    placement_id uuid        not null,
    hash         text        not null,
    key_name     text        not null,
    sealed       bytea       not null,
    signed_at    timestamptz not null,
    constraint signed_amendment_pk primary key (placement_id),
    constraint signed_amendment_placement_fk foreign key (placement_id) references placement (id)
);
comment on column signed_amendment.hash is 'SHA-256 of the file, hexadecimal, as in placement.amendment_hash';
comment on column signed_amendment.key_name is 'which of the operator''s keys opens it';
