package fr.releve.gateway.placement;

/** As whom somebody reads a placement. */
enum Reader {
    DOCTOR,
    HOST,
    COORDINATOR;

    /** The list that they came from. */
    String home() {
        return switch (this) {
            case DOCTOR -> "/medecin/missions";
            case HOST -> "/commune/missions";
            case COORDINATOR -> "/coordination/placements";
        };
    }
}
