package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.Journal;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.shell.Sorting;
import fr.releve.gateway.shell.Typed;
import fr.releve.kit.web.Page;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal are wanted, as it stands in the address: what cannot be read is as if it were not there.
 *
 * @param objet « proposition » or « placement »
 * @param qui DOCTOR, HOST, COORDINATOR, SYSTEM, or « moi »
 * @param du first day
 * @param au last day
 * @param tri « -quand » the oldest first
 */
record JournalFilter(
        @RestQuery @DefaultValue("") String objet,
        @RestQuery @DefaultValue("") String qui,
        @RestQuery @DefaultValue("") String territoire,
        @RestQuery @DefaultValue("") String du,
        @RestQuery @DefaultValue("") String au,
        @RestQuery @DefaultValue("") String tri) {

    private static final String HERE = "/coordination/journal";
    private static final String OLDEST_FIRST = "-quand";
    static final String ME = "moi";
    static final Set<String> PARTIES = Set.of("COORDINATOR", "DOCTOR", "HOST", "SYSTEM");

    Page<Journal.Line> page(MatchingApi matching, int limit, @Nullable String after) {
        return matching.journal(
                subject(),
                party(),
                territory(),
                account(),
                day(du),
                day(au),
                OLDEST_FIRST.equals(tri) ? "OLDEST" : "NEWEST",
                limit,
                after);
    }

    Journal.Count count(MatchingApi matching) {
        return matching.journalCount(subject(), party(), territory(), account(), day(du), day(au));
    }

    private @Nullable String subject() {
        return switch (objet) {
            case "proposition" -> "PROPOSAL";
            case "placement" -> "PLACEMENT";
            default -> null;
        };
    }

    private @Nullable String party() {
        return PARTIES.contains(qui) ? qui : null;
    }

    private @Nullable String territory() {
        return territoire.isEmpty() ? null : territoire;
    }

    private @Nullable String account() {
        return ME.equals(qui) ? "me" : null;
    }

    /** The head of the column of times. */
    public Sorting.Head byTime() {
        boolean oldestFirst = OLDEST_FIRST.equals(tri);
        String other = new JournalFilter(objet, qui, territoire, du, au, oldestFirst ? "" : OLDEST_FIRST).query();
        return new Sorting.Head(other.isEmpty() ? HERE : HERE + "?" + other, Sorting.Head.direction(oldestFirst));
    }

    public String query() {
        QueryStringEncoder query = new QueryStringEncoder("");
        add(query, "objet", objet);
        add(query, "qui", qui);
        add(query, "territoire", territoire);
        add(query, "du", du);
        add(query, "au", au);
        add(query, "tri", tri);
        String text = query.toString();
        return text.isEmpty() ? text : text.substring(1);
    }

    private static void add(QueryStringEncoder query, String name, String value) {
        if (!value.isEmpty()) {
            query.addParam(name, value);
        }
    }

    private static @Nullable String day(String text) {
        return Typed.date(text).map(LocalDate::toString).orElse(null);
    }
}
