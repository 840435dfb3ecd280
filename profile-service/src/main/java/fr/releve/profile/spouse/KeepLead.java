package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;
import fr.releve.profile.joblead.JobLeads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A spouse keeps a job in sight, says that they applied, or that they found it; nobody else is told. */
@ApplicationScoped
public class KeepLead {

    private final Spouses spouses;
    private final JobLeads leads;
    private final KeptLeads kept;
    private final InstantSource clock;

    KeepLead(Spouses spouses, JobLeads leads, KeptLeads kept, InstantSource clock) {
        this.spouses = spouses;
        this.leads = leads;
        this.kept = kept;
        this.clock = clock;
    }

    @Transactional
    public KeptLead handle(UUID spouseId, UUID jobLeadId, KeptLead.State state, Caller caller) {
        spouses.lockOwn(spouseId, caller);
        leads.get(jobLeadId);
        var now = clock.instant();
        var lead = kept.find(spouseId, jobLeadId).orElseGet(() -> {
            var fresh = new KeptLead(spouseId, jobLeadId, state, now);
            kept.persist(fresh);
            return fresh;
        });
        lead.become(state, now);
        return lead;
    }

    @Transactional
    public void drop(UUID spouseId, UUID jobLeadId, Caller caller) {
        spouses.lockOwn(spouseId, caller);
        kept.find(spouseId, jobLeadId).ifPresent(kept::delete);
    }

    @Transactional
    public List<KeptLead> list(UUID spouseId, Caller caller) {
        spouses.getOwn(spouseId, caller);
        return kept.listOf(spouseId);
    }
}
