package fr.releve.gateway.neighbours;

import fr.releve.contracts.HalfDay;
import fr.releve.kit.time.HalfDayEnd;
import java.time.LocalDateTime;

/** Tells half-days that are over from those to come. */
public final class Ended {

    private Ended() {}

    /** @param now time of Paris */
    public static boolean is(HalfDay it, LocalDateTime now) {
        HalfDayEnd end = switch (it.part()) {
            case AM -> HalfDayEnd.MORNING;
            case PM -> HalfDayEnd.AFTERNOON;
        };
        return end.isPast(it.date(), now);
    }
}
