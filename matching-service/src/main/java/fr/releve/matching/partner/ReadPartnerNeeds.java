package fr.releve.matching.partner;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.matching.plan.Prospect;
import fr.releve.matching.plan.ReadProspects;
import fr.releve.matching.readmodel.Spouses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells a spouse which needs suit the doctor, while both agreed to that. */
@ApplicationScoped
public class ReadPartnerNeeds {

    private static final int MOST = 10;

    private final Spouses spouses;
    private final ReadProspects prospects;

    ReadPartnerNeeds(Spouses spouses, ReadProspects prospects) {
        this.spouses = spouses;
        this.prospects = prospects;
    }

    /**
     * At most ten, best first.
     *
     * @throws NotFound unless both agreed and the caller is the spouse; whether there is such a couple is told to nobody else
     */
    @Transactional
    public List<Prospect> handle(UUID spouseId, Caller caller) {
        var spouse = spouses.find(spouseId.toString())
                .filter(it -> it.account() != null && caller.owns(it.account()))
                .orElseThrow(() -> new NotFound("needs that the spouse may see", spouseId));
        return prospects.opportunities(spouse.practitionerId()).stream()
                .filter(it -> !it.open().isEmpty())
                .limit(MOST)
                .toList();
    }
}
