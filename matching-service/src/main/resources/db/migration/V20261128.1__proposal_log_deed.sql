-- What happens to a proposal is called as what happens to a placement.
alter table proposal_log rename column step to deed;
