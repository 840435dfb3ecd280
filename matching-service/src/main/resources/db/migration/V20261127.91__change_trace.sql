alter table change
    add column trace_parent text;
comment on column change.trace_parent is 'W3C trace context of what changed it';
