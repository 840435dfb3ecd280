package fr.releve.profile.joblead;

import fr.releve.kit.web.Versions;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A coordinator adds a job, says something else of it, or takes it out. */
@ApplicationScoped
public class KeepJobLead {

    private final JobLeads leads;
    private final Communes communes;
    private final JobLeadNews news;

    public KeepJobLead(JobLeads leads, Communes communes, JobLeadNews news) {
        this.leads = leads;
        this.communes = communes;
        this.news = news;
    }

    @Transactional
    public UUID add(JobOffer offer) {
        communes.named(offer.commune(), "/commune");
        var lead = JobLead.of(UUID.randomUUID(), offer);
        leads.persist(lead);
        news.changed(lead);
        return lead.id();
    }

    /** @param read version that the caller has read */
    @Transactional
    public JobLead change(UUID id, JobOffer offer, long read) {
        var lead = leads.lock(id);
        Versions.mustBeCurrent(read, lead.version());
        communes.named(offer.commune(), "/commune");
        lead.describe(offer);
        news.changed(lead);
        return lead;
    }

    @Transactional
    public void remove(UUID id) {
        leads.delete(leads.lock(id));
        news.erased(id);
    }
}
