-- What the doctor shows ends with the spouse's search: of who has none nobody knows whether the doctor took it back meanwhile.
update spouse set practitioner_shares = false where practitioner_shares and not opted_in;
