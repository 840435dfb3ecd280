package fr.releve.matching.proposal;

import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Whether a proposal still stands as doctor and vacancy are now: asked whenever somebody is about to say yes to it. */
@ApplicationScoped
class Standing {

    private static final Refusal TOO_LATE = new Refusal("too-late", "La première demi-journée est passée.");

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final HeldHalfDays held;
    private final Proposals proposals;
    private final Pairs pairs;
    private final Gates gates;

    Standing(
            Practitioners practitioners,
            Vacancies vacancies,
            HeldHalfDays held,
            Proposals proposals,
            Pairs pairs,
            Gates gates) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.held = held;
        this.proposals = proposals;
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

    /**
     * Of several answers of one doctor at once, each sees those before it: the doctor is locked, after vacancy and proposals.
     *
     * @throws TooMuchPromised if, beside what the doctor said yes to, it is more than their week or month takes, or too far away for the
     *     same day
     */
    void mustFitBesides(Proposal proposal, Vacancy vacancy) {
        var practitioner = practitioners.lock(proposal.practitionerId());
        var others = held.acceptedBesides(proposal);
        if (others.isEmpty()) {
            return;
        }
        var commitments =
                new Commitments(others, id -> vacancies.find(id.toString()).orElse(null), pairs);
        var pair = pairs.of(practitioner, vacancy, false, commitments.between(practitioner, vacancy));
        gates.tooMuch(pair, proposal.halfDays()).ifPresent(refusal -> {
            throw new TooMuchPromised(refusal);
        });
    }

    /** @throws NoLongerHolds if the vacancy takes fewer doctors than it holds by now */
    void mustHavePlace(Proposal proposal, Vacancy vacancy) {
        if (Places.beyond(vacancy, proposals.listHolding(vacancy.id())).contains(proposal.id())) {
            throw new NoLongerHolds(HeldHalfDays.FEWER_PLACES);
        }
    }

    Optional<Refusal> broken(Proposal proposal, Vacancy vacancy, Instant now) {
        if (!proposal.halfDays().equals(proposal.halfDays().from(now))) {
            return Optional.of(TOO_LATE);
        }
        var practitioner = practitioners.get(proposal.practitionerId());
        return gates.broken(pairs.of(practitioner, vacancy, false, Pair.Ties.NONE), proposal.halfDays());
    }
}
