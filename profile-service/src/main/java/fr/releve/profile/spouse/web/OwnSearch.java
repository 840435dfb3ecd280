package fr.releve.profile.spouse.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.spouse.KeepLead;
import fr.releve.profile.spouse.ReadOwnSearch;
import fr.releve.profile.spouse.web.KeptLeadResource.KeptLeadView;
import fr.releve.profile.spouse.web.SpouseResource.SpouseView;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a spouse looks for, and the jobs kept in sight. */
@ApplicationScoped
@Priority(10)
class OwnSearch implements OwnPart {

    private final ReadOwnSearch read;
    private final KeepLead keepLead;

    OwnSearch(ReadOwnSearch read, KeepLead keepLead) {
        this.read = read;
        this.keepLead = keepLead;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        read.handle(caller).ifPresent(it -> {
            kept.put("spouse", Kept.one(SpouseView.of(it)));
            var jobs = keepLead.list(it.id(), caller);
            kept.put(
                    "jobs",
                    Kept.first(jobs.stream().limit(most).map(KeptLeadView::of).toList(), jobs.size()));
        });
        return kept;
    }
}
