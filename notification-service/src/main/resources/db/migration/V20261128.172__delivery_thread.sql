-- Whether a later mail of a thread is settled, without going through all mails.
create index delivery_thread on delivery (thread, sequence);
