-- What was signed, to the letter: made anew later it might read otherwise. Sealed, as names are in it.
create table signed_contract (
    placement_id uuid        not null,
    hash         text        not null,
    key_name     text        not null,
    sealed       bytea       not null,
    signed_at    timestamptz not null,
    constraint signed_contract_pk primary key (placement_id),
    constraint signed_contract_placement_fk foreign key (placement_id) references placement (id)
);
comment on column signed_contract.hash is 'SHA-256 of the file, hexadecimal, as in placement.document_hash';
comment on column signed_contract.key_name is 'which of the operator''s keys opens it';
