-- who sees every proposal reads them newest first, a page at a time; by when they were closed, only those of one kind are looked for
create index proposal_published on proposal (published_at desc, id);
drop index proposal_closed_at;
