package fr.releve.profile.spouse;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells a doctor what work their spouse looks for, if both agreed to look together. */
@ApplicationScoped
public class ReadHousehold {

    private final Spouses spouses;
    private final Practitioners practitioners;
    private final Event<WishesRead> read;

    ReadHousehold(Spouses spouses, Practitioners practitioners, Event<WishesRead> read) {
        this.spouses = spouses;
        this.practitioners = practitioners;
        this.read = read;
    }

    /** @throws NotFound unless both agreed; whether there is a spouse at all is not told */
    @Transactional
    public Spouse handle(UUID practitionerId, Caller caller) {
        practitioners.getOwn(practitionerId, caller);
        var spouse = spouses.findTogetherWith(practitionerId)
                .orElseThrow(() -> new NotFound("household of the practitioner", practitionerId));
        read.fire(new WishesRead(spouse, caller));
        return spouse;
    }
}
