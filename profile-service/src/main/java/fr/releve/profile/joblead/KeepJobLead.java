package fr.releve.profile.joblead;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A coordinator adds a job in one of their territories, says something else of it, or takes it out; an administrator anywhere. */
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

    /** @throws NotAllowed if the caller does not act for the territory of the commune, if it has one */
    @Transactional
    public UUID add(JobOffer offer, Caller caller) {
        mustActFor(communes.named(offer.commune(), "/commune"), caller);
        var lead = JobLead.of(UUID.randomUUID(), offer);
        leads.persist(lead);
        news.changed(lead);
        return lead.id();
    }

    /**
     * @param read version that the caller has read
     * @throws NotAllowed if the caller does not act for the territory where it is, or is to be
     */
    @Transactional
    public JobLead change(UUID id, JobOffer offer, long read, Caller caller) {
        var lead = leads.lock(id);
        mustActFor(communes.get(lead.offer().commune()), caller);
        Versions.mustBeCurrent(read, lead.version());
        mustActFor(communes.named(offer.commune(), "/commune"), caller);
        lead.describe(offer);
        news.changed(lead);
        return lead;
    }

    /** @throws NotAllowed if the caller does not act for the territory where it is */
    @Transactional
    public void remove(UUID id, Caller caller) {
        var lead = leads.lock(id);
        mustActFor(communes.get(lead.offer().commune()), caller);
        leads.delete(lead);
        news.erased(id);
    }

    private static void mustActFor(Commune place, Caller caller) {
        if (!caller.is(Roles.ADMINISTRATOR)) {
            place.territory().ifPresent(caller::mustActFor);
        }
    }
}
