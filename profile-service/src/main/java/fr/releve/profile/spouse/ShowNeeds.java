package fr.releve.profile.spouse;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A doctor shows the spouse with whom they look together which needs suit them, or no longer. */
@ApplicationScoped
public class ShowNeeds {

    private final Spouses spouses;
    private final Practitioners practitioners;
    private final SpouseNews news;

    ShowNeeds(Spouses spouses, Practitioners practitioners, SpouseNews news) {
        this.spouses = spouses;
        this.practitioners = practitioners;
        this.news = news;
    }

    /** @throws NotFound unless both agreed to look together; whether there is a spouse at all is not told */
    @Transactional
    public Spouse handle(UUID practitionerId, boolean shown, Caller caller) {
        practitioners.lockOwn(practitionerId, caller);
        var spouse = spouses.lockOf(practitionerId).stream()
                .filter(Spouse::looksTogether)
                .findFirst()
                .orElseThrow(() -> new NotFound("household of the practitioner", practitionerId));
        if (spouse.letSeeNeeds(shown)) {
            news.changed(spouse);
        }
        return spouse;
    }
}
