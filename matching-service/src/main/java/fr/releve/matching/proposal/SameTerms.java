package fr.releve.matching.proposal;

import fr.releve.matching.gate.Refusal;
import fr.releve.matching.readmodel.Vacancy;
import java.util.Optional;

/** Doctor and host say yes to the same pay, housing, place and kind of mission: if one of them changes, both are asked anew. */
public final class SameTerms {

    private static final Refusal CHANGED = new Refusal(
            "terms-changed", "La rémunération, le logement, le lieu ou le type de mission a changé depuis l’offre.");

    private SameTerms() {}

    /** Why neither side can say yes any more, if they were asked about terms that the vacancy no longer has. */
    public static Optional<Refusal> broken(Proposal it, Vacancy vacancy) {
        return it.status() == Proposal.Status.OFFERED && it.answers().termsVersion() != vacancy.termsVersion()
                ? Optional.of(CHANGED)
                : Optional.empty();
    }
}
