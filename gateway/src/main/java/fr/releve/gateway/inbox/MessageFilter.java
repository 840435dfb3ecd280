package fr.releve.gateway.inbox;

import fr.releve.gateway.neighbours.NotificationApi;
import fr.releve.gateway.neighbours.NotificationApi.Told;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are shown, and in which order, as it stands in the address: what cannot be read is as if it were not there.
 *
 * @param etat « nonlus », or everything
 * @param tri « anciens » first, or the newest
 */
record MessageFilter(
        @RestQuery @DefaultValue("") String etat,
        @RestQuery @DefaultValue("") String tri) {

    private static final String UNREAD = "nonlus";
    private static final String OLDEST = "anciens";
    static final List<String> STATES = List.of("tous", UNREAD);
    static final List<String> SORTS = List.of("recents", OLDEST);

    Told ask(NotificationApi notification, int limit, @Nullable String after, String language) {
        return notification.told(UNREAD.equals(etat), OLDEST.equals(tri) ? "OLDEST" : "NEWEST", limit, after, language);
    }

    /** The query of the address that shows a stretch of the list in this way; empty for the first of everything. */
    public String query(@Nullable String after) {
        QueryStringEncoder query = new QueryStringEncoder("");
        add(query, "etat", etat);
        add(query, "tri", tri);
        add(query, "apres", after == null ? "" : after);
        return query.toString();
    }

    private static void add(QueryStringEncoder query, String name, String value) {
        if (!value.isEmpty()) {
            query.addParam(name, value);
        }
    }
}
