package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;

/** Who loads tables. */
public record Administrator(Session session) {

    /** @param kind {@code communes}, {@code territories}, {@code practitioners}, … */
    public Answer loads(String kind, String csv) {
        return session.postText("/api/imports/" + kind, "text/csv", csv);
    }
}
