package fr.releve.profile.spouse;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells a doctor what work their spouse looks for, if both agreed to look together. */
@ApplicationScoped
public class ReadHousehold {

    private final Spouses spouses;
    private final Practitioners practitioners;

    ReadHousehold(Spouses spouses, Practitioners practitioners) {
        this.spouses = spouses;
        this.practitioners = practitioners;
    }

    /** @throws NotFound unless both agreed; whether there is a spouse at all is not told */
    @Transactional
    public Wishes handle(UUID practitionerId, Caller caller) {
        caller.mustOwn(practitioners.get(practitionerId).account());
        return spouses.findTogetherWith(practitionerId)
                .map(Spouse::wishes)
                .orElseThrow(() -> new NotFound("household of the practitioner", practitionerId));
    }
}
