package fr.releve.profile.spouse.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.spouse.KeepLead;
import fr.releve.profile.spouse.ReadOwnSearch;
import fr.releve.profile.spouse.Spouses;
import fr.releve.profile.spouse.web.KeptLeadResource.KeptLeadView;
import fr.releve.profile.spouse.web.SpouseResource.SpouseView;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a spouse looks for, and the jobs kept in sight. */
@ApplicationScoped
@Priority(10)
class OwnSearch implements OwnPart {

    private final ReadOwnSearch read;
    private final Spouses spouses;
    private final KeepLead keepLead;

    OwnSearch(ReadOwnSearch read, Spouses spouses, KeepLead keepLead) {
        this.read = read;
        this.spouses = spouses;
        this.keepLead = keepLead;
    }

    /**
     * What is kept of a spouse, whole.
     *
     * @param practitionerAgreed the doctor agreed that the spouse looks for work beside their missions
     * @param lastSeenAt the last contact, to a day; from then on runs the time that all this is kept
     */
    record OwnSpouse(@JsonUnwrapped SpouseView search, boolean practitionerAgreed, Instant lastSeenAt) {}

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        read.handle(caller).ifPresent(it -> {
            kept.put(
                    "spouse",
                    Kept.one(new OwnSpouse(SpouseView.of(it), it.practitionerAgreed(), spouses.lastSeenAt(it.id()))));
            var jobs = keepLead.list(it.id(), caller);
            kept.put(
                    "jobs",
                    Kept.first(jobs.stream().limit(most).map(KeptLeadView::of).toList(), jobs.size()));
        });
        return kept;
    }
}
