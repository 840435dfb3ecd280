package fr.releve.matching.underway;

import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import fr.releve.matching.contact.Contacts;
import fr.releve.matching.contact.ContactsUnavailable;
import fr.releve.matching.placement.Placement;
import fr.releve.matching.placement.ReadPlacements;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.ReadContacts;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.Sides;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;

/** Shows a doctor or a host in one answer what their first page is made of. */
@ApplicationScoped
public class ReadUnderway {

    private static final int MOST = 200;

    private final ReadProposals readProposals;
    private final ReadPlacements readPlacements;
    private final ReadContacts readContacts;
    private final Sides sides;
    private final InstantSource clock;

    ReadUnderway(
            ReadProposals readProposals,
            ReadPlacements readPlacements,
            ReadContacts readContacts,
            Sides sides,
            InstantSource clock) {
        this.readProposals = readProposals;
        this.readPlacements = readPlacements;
        this.readContacts = readContacts;
        this.sides = sides;
        this.clock = clock;
    }

    /** Contacts that cannot be had now are left out; each that is told is noted for whom it belongs to. */
    public Underway handle(Caller caller) {
        var known = QuarkusTransaction.requiringNew().call(() -> known(caller));
        return new Underway(known.offers(), known.placements(), contacts(known.placements(), caller));
    }

    private Underway known(Caller caller) {
        var scope = sides.scope(caller);
        return new Underway(
                readProposals.list(scope, Proposal.Status.OFFERED, MOST, caller),
                readPlacements.newest(scope, MOST),
                Map.of());
    }

    private Map<UUID, Contacts.Both> contacts(List<Placement> placements, Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        Map<UUID, Contacts.Both> found = new HashMap<>();
        try {
            placements.stream()
                    .filter(it -> Placement.Status.BINDING.contains(it.status()))
                    .filter(it -> !it.halfDays().from(today).isEmpty())
                    .map(Placement::id)
                    .gather(Gatherers.windowFixed(Contacts.MOST))
                    .forEach(some -> found.putAll(readContacts.handle(some, caller)));
        } catch (ContactsUnavailable silent) {
            return Map.of();
        }
        return found;
    }
}
