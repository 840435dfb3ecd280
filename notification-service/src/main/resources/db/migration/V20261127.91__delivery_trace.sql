alter table delivery
    add column trace_parent text;
comment on column delivery.trace_parent is 'W3C trace context of what the mail tells of';
