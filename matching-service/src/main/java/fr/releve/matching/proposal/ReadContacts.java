package fr.releve.matching.proposal;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.matching.contact.Contacts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /**
     * @throws NotYet before both sides agreed
     * @throws NotFound once one of them is erased
     */
    public Contacts.Both handle(UUID proposalId, Caller caller) {
        var agreed = QuarkusTransaction.requiringNew().call(() -> readable(proposalId, caller));
        return Optional.ofNullable(read(List.of(agreed), caller).get(proposalId))
                .orElseThrow(() -> new NotFound("contact", proposalId));
    }

    /** By proposal, of those that the caller agreed to and the other side too; the rest is left out. */
    public Map<UUID, Contacts.Both> handle(Collection<UUID> proposalIds, Caller caller) {
        return read(QuarkusTransaction.requiringNew().call(() -> readable(proposalIds, caller)), caller);
    }

    private Agreed readable(UUID proposalId, Caller caller) {
        var proposal = proposals.get(proposalId);
        var as = sides.mustBeParty(proposal, caller);
        if (proposal.status() != Proposal.Status.AGREED) {
            throw new NotYet();
        }
        return Agreed.of(proposal, as, caller);
    }

    private List<Agreed> readable(Collection<UUID> proposalIds, Caller caller) {
        var side = sides.sideOf(caller);
        return proposals.listFew(proposalIds).stream()
                .filter(it -> it.status() == Proposal.Status.AGREED)
                .flatMap(it -> side.apply(it).map(as -> Agreed.of(it, as, caller)).stream())
                .toList();
    }

    private Map<UUID, Contacts.Both> read(List<Agreed> agreed, Caller caller) {
        Map<UUID, Contacts.Both> found = new HashMap<>();
        agreed.stream().collect(Collectors.groupingBy(Agreed::role)).forEach((role, those) -> {
            var known = contacts.of(
                    those.stream().map(Agreed::sides).toList(), new Contacts.Reader(caller.account(), role));
            those.forEach(it -> known.of(it.sides()).ifPresent(both -> found.put(it.id(), both)));
        });
        return found;
    }

    /** @param role as which the caller, who stands on one of the sides, reads */
    private record Agreed(UUID id, Contacts.Pair sides, String role) {

        static Agreed of(Proposal it, Party as, Caller caller) {
            return new Agreed(it.id(), new Contacts.Pair(it.practitionerId(), it.vacancyId()), role(as, caller));
        }

        /** Who posted the need answers for the host, even if they coordinate. */
        private static String role(Party as, Caller caller) {
            return switch (as) {
                case DOCTOR -> Roles.PRACTITIONER;
                case HOST -> caller.is(Roles.MUNICIPALITY) ? Roles.MUNICIPALITY : Roles.COORDINATOR;
            };
        }
    }

    /** The two sides have not agreed, so neither is told how to reach the other. */
    public static final class NotYet extends Problem {
        private static final long serialVersionUID = 1L;

        NotYet() {
            super(403, ProblemKind.CONTACTS_NOT_YET, "Contacts are shown once doctor and host have both accepted.");
        }
    }
}
