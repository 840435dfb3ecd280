package fr.releve.profile.joblead.messaging;

import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.profile.joblead.JobLead;
import fr.releve.profile.joblead.JobLeadNews;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class JobLeadPublisher implements JobLeadNews {

    private final Outbox outbox;
    private final Communes communes;

    JobLeadPublisher(Outbox outbox, Communes communes) {
        this.outbox = outbox;
        this.communes = communes;
    }

    @Override
    public void changed(JobLead lead) {
        var offer = lead.offer();
        var commune = communes.get(offer.commune());
        var state = new JobLeadState(
                lead.id(),
                lead.version(),
                offer.romeCode(),
                commune.insee(),
                commune.latitude(),
                commune.longitude(),
                offer.open());
        outbox.tell(Topics.JOB_LEADS, state.key(), "job-lead.changed", state);
    }

    @Override
    public void erased(UUID leadId) {
        outbox.tellErased(Topics.JOB_LEADS, leadId.toString(), "job-lead.erased");
    }
}
