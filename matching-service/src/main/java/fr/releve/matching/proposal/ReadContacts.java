package fr.releve.matching.proposal;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.matching.contact.Contact;
import fr.releve.matching.contact.Contacts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Once both sides agreed, each sees how to reach the other. */
@ApplicationScoped
public class ReadContacts {

    private final Proposals proposals;
    private final Sides sides;
    private final Contacts contacts;

    public ReadContacts(Proposals proposals, Sides sides, Contacts contacts) {
        this.proposals = proposals;
        this.sides = sides;
        this.contacts = contacts;
    }

    /** @throws NotYet before both sides agreed */
    public Both handle(UUID proposalId, Caller caller) {
        var proposal = QuarkusTransaction.requiringNew().call(() -> readable(proposalId, caller));
        return new Both(contacts.ofDoctor(proposal.practitionerId()), contacts.ofHost(proposal.vacancyId()));
    }

    private Proposal readable(UUID proposalId, Caller caller) {
        var proposal = proposals.get(proposalId);
        sides.mustBeParty(proposal, caller);
        if (proposal.status() != Proposal.Status.AGREED) {
            throw new NotYet();
        }
        return proposal;
    }

    /** How to reach the two sides. */
    public record Both(Contact doctor, Contact host) {}

    /** The two sides have not agreed, so neither is told how to reach the other. */
    public static final class NotYet extends Problem {
        private static final long serialVersionUID = 1L;

        NotYet() {
            super(403, ProblemKind.CONTACTS_NOT_YET, "Contacts are shown once doctor and host have both accepted.");
        }
    }
}
