-- What shows that a document went to the Ordre, or what the Ordre answered.
alter table placement_log
    add column reference text,
    add column dated     date,
    add constraint placement_log_reference check (char_length(reference) <= 60);
comment on column placement_log.reference is 'of the sending, or of the letter of the Ordre';
