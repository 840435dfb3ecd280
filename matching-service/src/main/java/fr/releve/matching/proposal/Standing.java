package fr.releve.matching.proposal;

import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Whether a proposal still stands as doctor and vacancy are now: asked whenever somebody is about to say yes to it. */
@ApplicationScoped
class Standing {

    private static final Refusal TOO_LATE = new Refusal("too-late", "La première demi-journée est passée.");

    private final Practitioners practitioners;
    private final Pairs pairs;
    private final Gates gates;

    Standing(Practitioners practitioners, Pairs pairs, Gates gates) {
        this.practitioners = practitioners;
        this.pairs = pairs;
        this.gates = gates;
    }

    /** @throws NoLongerHolds if doctor and host were asked about other terms than those of now */
    void mustBeOnTheseTerms(Proposal proposal, Vacancy vacancy) {
        SameTerms.broken(proposal, vacancy).ifPresent(refusal -> {
            throw new NoLongerHolds(refusal);
        });
    }

    /** @throws NoLongerHolds if doctor or vacancy changed meanwhile, or it should have begun */
    void mustHold(Proposal proposal, Vacancy vacancy, Instant now) {
        broken(proposal, vacancy, now).ifPresent(refusal -> {
            throw new NoLongerHolds(refusal);
        });
    }

    Optional<Refusal> broken(Proposal proposal, Vacancy vacancy, Instant now) {
        if (!proposal.halfDays().equals(proposal.halfDays().from(now))) {
            return Optional.of(TOO_LATE);
        }
        var practitioner = practitioners.get(proposal.practitionerId());
        return gates.broken(pairs.of(practitioner, vacancy, false, Pair.Ties.NONE), proposal.halfDays());
    }
}
