package fr.releve.profile.disclosure.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.disclosure.Disclosures;
import fr.releve.profile.disclosure.web.DisclosureResource.DisclosureView;
import fr.releve.profile.spouse.Spouses;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Who has looked at what work a spouse looks for. */
@ApplicationScoped
@Priority(9)
class OwnSearchAccesses implements OwnPart {

    private final Spouses spouses;
    private final Disclosures disclosures;

    OwnSearchAccesses(Spouses spouses, Disclosures disclosures) {
        this.spouses = spouses;
        this.disclosures = disclosures;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        return spouses.findByAccount(caller.account())
                .map(it -> Map.of("searchAccesses", accesses(it.id(), most)))
                .orElse(Map.of());
    }

    private Kept accesses(UUID spouseId, int most) {
        return Kept.first(
                disclosures.listOfSpouse(spouseId, most).stream()
                        .map(DisclosureView::of)
                        .toList(),
                most,
                () -> disclosures.countOfSpouse(spouseId));
    }
}
