package fr.releve.profile.joblead;

import java.util.UUID;

/** Tells others of job leads, in the transaction of the change. */
public interface JobLeadNews {

    void changed(JobLead lead);

    void erased(UUID leadId);
}
