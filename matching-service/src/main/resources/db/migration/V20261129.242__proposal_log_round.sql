-- In which round a proposal is: so far only its row said so; its first line does from now on, or that of its joining one.
alter table proposal_log add column round_id uuid;
comment on column proposal_log.round_id is 'round in which several are asked for the same place; null if the deed opens or joins none';

alter table proposal_log disable trigger proposal_log_is_append_only;
update proposal_log line set round_id = proposal.round_id
from proposal where proposal.id = line.proposal_id and line.deed = 'PUBLISH' and proposal.round_id is not null;
alter table proposal_log enable trigger proposal_log_is_append_only;
