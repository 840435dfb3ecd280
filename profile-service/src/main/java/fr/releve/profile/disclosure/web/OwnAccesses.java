package fr.releve.profile.disclosure.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.disclosure.Disclosures;
import fr.releve.profile.disclosure.web.DisclosureResource.DisclosureView;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has looked at a doctor's file. */
@ApplicationScoped
@Priority(20)
class OwnAccesses implements OwnPart {

    private static final String KIND = "accesses";

    private final Practitioners practitioners;
    private final Disclosures disclosures;

    OwnAccesses(Practitioners practitioners, Disclosures disclosures) {
        this.practitioners = practitioners;
        this.disclosures = disclosures;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        return practitioners
                .findByAccount(caller.account())
                .map(it -> Map.of(KIND, accesses(it.id(), most)))
                .orElse(Map.of());
    }

    private Kept accesses(UUID practitionerId, int most) {
        var newest = disclosures.list(practitionerId, new PageRequest(KIND, most, List.of()));
        return Kept.first(
                newest.stream().limit(most).map(DisclosureView::of).toList(),
                most,
                () -> disclosures.countOf(practitionerId));
    }
}
