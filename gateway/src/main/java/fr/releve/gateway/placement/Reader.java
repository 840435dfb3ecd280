package fr.releve.gateway.placement;

import fr.releve.gateway.language.Wording;
import java.util.List;
import java.util.Map;

/** As whom somebody reads a placement. */
enum Reader {
    DOCTOR,
    HOST,
    COORDINATOR;

    private static final List<String> OF_A_DOCTOR =
            List.of("dates-do-not-suit", "already-committed", "personal", "other");
    private static final List<String> OF_A_HOST =
            List.of("dates-do-not-suit", "need-covered", "practice-not-available", "other");
    private static final List<String> OF_A_COORDINATOR =
            List.of("doctor-unavailable", "need-covered", "practice-not-available", "other");

    /** Why this reader may end a placement, in words. */
    Map<String, String> reasons() {
        return Wording.choices(
                "because",
                switch (this) {
                    case DOCTOR -> OF_A_DOCTOR;
                    case HOST -> OF_A_HOST;
                    case COORDINATOR -> OF_A_COORDINATOR;
                });
    }

    /** The list that they came from. */
    String home() {
        return switch (this) {
            case DOCTOR -> "/medecin/missions";
            case HOST -> "/commune/missions";
            case COORDINATOR -> "/coordination/placements";
        };
    }
}
