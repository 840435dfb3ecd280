package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.places.Places;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.ws.rs.DefaultValue;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals of the queue are shown, and in which order, as it stands in the address: what cannot be read is as if it were not
 * there.
 *
 * @param tri « echeance » or « score »
 * @param montrer « urgentes », « prioritaires » or everything
 * @param territoire SIREN; empty for all
 */
record QueueOrder(
        @RestQuery @DefaultValue("") String tri,
        @RestQuery @DefaultValue("") String montrer,
        @RestQuery @DefaultValue("") String territoire) {

    private static final String HERE = "/coordination";
    private static final Comparator<Proposal.Queued> DEADLINE =
            Comparator.comparing(Proposal.Queued::decideBefore).thenComparing(Proposal.Queued::id);

    List<Proposal.Queued> among(List<Proposal.Queued> waiting, Places places) {
        Comparator<Proposal.Queued> order = "score".equals(tri)
                ? Comparator.comparingLong(Proposal.Queued::score).reversed().thenComparing(DEADLINE)
                : DEADLINE;
        return waiting.stream()
                .filter(it -> territoire.isEmpty() || territoire.equals(it.territory()))
                .filter(it -> switch (montrer) {
                    case "urgentes" -> it.urgent();
                    case "prioritaires" ->
                        places.territory(it.territory())
                                .filter(known -> known.priority())
                                .isPresent();
                    default -> true;
                })
                .sorted(order)
                .toList();
    }

    /** The queue in this order, opened at a proposal; at its first if none is named. */
    public String address(@Nullable UUID proposal) {
        QueryStringEncoder address = new QueryStringEncoder(HERE);
        add(address, "tri", tri);
        add(address, "montrer", montrer);
        add(address, "territoire", territoire);
        add(address, "proposition", proposal == null ? "" : proposal.toString());
        return address.toString();
    }

    public String first() {
        return address(null);
    }

    /** Where a decision goes, so that the page after keeps the order. */
    public String action(String decision) {
        QueryStringEncoder address = new QueryStringEncoder(HERE + "/" + decision);
        add(address, "tri", tri);
        add(address, "montrer", montrer);
        add(address, "territoire", territoire);
        return address.toString();
    }

    /** Something is left out. */
    public boolean isNarrow() {
        return !montrer.isEmpty() || !territoire.isEmpty();
    }

    private static void add(QueryStringEncoder address, String name, String value) {
        if (!value.isEmpty()) {
            address.addParam(name, value);
        }
    }
}
