package fr.releve.matching.family;

import fr.releve.matching.readmodel.JobLeads;
import fr.releve.matching.readmodel.Spouses;
import fr.releve.matching.travel.TravelTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads what spouses wish and which jobs are open. */
@ApplicationScoped
public class Families {

    private final Spouses spouses;
    private final JobLeads leads;
    private final TravelTimes travel;

    Families(Spouses spouses, JobLeads leads, TravelTimes travel) {
        this.spouses = spouses;
        this.leads = leads;
        this.travel = travel;
    }

    @Transactional
    public FamilyWishes wishes() {
        return new FamilyWishes(spouses.listAll(), leads.listAll(), travel);
    }
}
