package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.DecisionQueue;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.shell.Sorting;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.ws.rs.DefaultValue;
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
    private static final String BY_SCORE = "score";

    DecisionQueue ask(MatchingApi matching, @Nullable UUID at, int length) {
        return matching.queue(
                BY_SCORE.equals(tri) ? "SCORE" : "DEADLINE",
                "urgentes".equals(montrer),
                "prioritaires".equals(montrer),
                territoire.isEmpty() ? null : territoire,
                at,
                length);
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

    /** The head of the column of deadlines; the service knows each order one way round. */
    public Sorting.Head byDeadline() {
        return head("", !BY_SCORE.equals(tri), true);
    }

    public Sorting.Head byScore() {
        return head(BY_SCORE, BY_SCORE.equals(tri), false);
    }

    private Sorting.Head head(String order, boolean here, boolean rises) {
        return new Sorting.Head(
                new QueueOrder(order, montrer, territoire).first(), here ? Sorting.Head.direction(rises) : null);
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
