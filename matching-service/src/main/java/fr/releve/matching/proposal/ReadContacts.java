package fr.releve.matching.proposal;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
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
        var agreed = QuarkusTransaction.requiringNew().call(() -> readable(proposalId, caller));
        var reader = new Contacts.Reader(caller.account(), role(agreed.as(), caller));
        return new Both(
                contacts.ofDoctor(agreed.proposal().practitionerId(), reader),
                contacts.ofHost(agreed.proposal().vacancyId(), reader));
    }

    private Agreed readable(UUID proposalId, Caller caller) {
        var proposal = proposals.get(proposalId);
        var as = sides.mustBeParty(proposal, caller);
        if (proposal.status() != Proposal.Status.AGREED) {
            throw new NotYet();
        }
        return new Agreed(proposal, as);
    }

    /** Who posted the need answers for the host, even if they coordinate. */
    private static String role(Party as, Caller caller) {
        return switch (as) {
            case DOCTOR -> Roles.PRACTITIONER;
            case HOST -> caller.is(Roles.MUNICIPALITY) ? Roles.MUNICIPALITY : Roles.COORDINATOR;
        };
    }

    /** @param as on which side the caller stands */
    private record Agreed(Proposal proposal, Party as) {}

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
