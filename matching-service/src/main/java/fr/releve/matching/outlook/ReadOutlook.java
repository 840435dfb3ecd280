package fr.releve.matching.outlook;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.matching.plan.question.FindCandidates;
import fr.releve.matching.reserve.ReadRelay;
import fr.releve.matching.reserve.ReadReserve;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows a territory, in one answer, all that the matching knows of the doctors for its vacancy. */
@ApplicationScoped
public class ReadOutlook {

    private final FindCandidates findCandidates;
    private final ReadRelay readRelay;
    private final ReadReserve readReserve;

    ReadOutlook(FindCandidates findCandidates, ReadRelay readRelay, ReadReserve readReserve) {
        this.findCandidates = findCandidates;
        this.readRelay = readRelay;
        this.readReserve = readReserve;
    }

    /**
     * @throws NotFound if there is no such vacancy
     * @throws NotAllowed if the caller does not act for its territory
     */
    public Outlook handle(UUID vacancyId, Caller caller) {
        return new Outlook(
                findCandidates.handle(vacancyId, caller),
                readRelay.handle(vacancyId, caller),
                readReserve.handle(vacancyId, caller));
    }
}
