-- A service that shows a contact to a person says to whom.
comment on column disclosure.role is 'as which it read: coordinator, administrator, municipality; contact-reader if a service itself did';
