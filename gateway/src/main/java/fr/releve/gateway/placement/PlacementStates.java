package fr.releve.gateway.placement;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Placement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of placements in words, and which colour they have. */
public final class PlacementStates {

    private static final Set<String> FALLEN = Set.of("CANCELLED", "INTERRUPTED", "NO_SHOW", "ORDRE_REFUSED");
    private static final Set<String> OVER = Set.of("COMPLETED", "CLOSED");
    private static final Set<String> SURE = Set.of("CONFIRMED", "IN_PROGRESS", "EXTENDED");

    private static final List<String> IN_ORDER = List.of(
            "AGREED",
            "SIGNED",
            "SENT_TO_ORDRE",
            "ORDRE_INFORMED",
            "ORDRE_AUTHORISED",
            "ORDRE_REFUSED",
            "CONFIRMED",
            "IN_PROGRESS",
            "EXTENDED",
            "COMPLETED",
            "CLOSED",
            "INTERRUPTED",
            "NO_SHOW",
            "CANCELLED");

    private PlacementStates() {}

    /** By code, in the order of a placement's life. */
    public static Map<String, String> all() {
        return Wording.choices("placement", IN_ORDER);
    }

    public static String words(Placement it) {
        return Wording.orCode("placement", it.status());
    }

    /** Class of the tag that shows it. */
    public static String colour(Placement it) {
        if (isOver(it)) {
            return "over";
        }
        return SURE.contains(it.status()) ? "good" : "waiting";
    }

    /** Nobody has anything to do for it any more. */
    public static boolean isOver(Placement it) {
        return FALLEN.contains(it.status()) || OVER.contains(it.status());
    }

    /** It does not take place as agreed. */
    public static boolean fell(Placement it) {
        return FALLEN.contains(it.status());
    }

    /** It fell before both had signed: nothing is made any more that names the two sides. */
    static boolean contractGone(Placement it) {
        return fell(it) && it.signedAt() == null;
    }

    /** Why it fell, in words; empty if it did not, or nobody said. */
    public static String because(Placement it) {
        String reason = it.reasonCode();
        return reason == null ? "" : Wording.find("because." + reason).orElse("");
    }
}
