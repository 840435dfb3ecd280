-- A placement ended when it was completed, not when it was closed after that.
update placement set ended_at = line.at
from placement_log line
where placement.status = 'CLOSED' and line.placement_id = placement.id and line.deed = 'COMPLETE';
