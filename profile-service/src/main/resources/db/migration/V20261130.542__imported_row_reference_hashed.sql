-- The reference of a row stays for ever, so that whoever was erased does not come back with the next table; it may be a number of theirs.
update imported_row set reference = encode(sha256(convert_to(reference, 'UTF8')), 'hex');
comment on column imported_row.reference is 'SHA-256 of what the table says, in hexadecimal';
