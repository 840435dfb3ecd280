package fr.releve.matching.placement;

import fr.releve.kit.web.PageRequest;
import fr.releve.matching.calendar.HalfDay;

/** In which order placements are listed; those that stand alike, by id. */
public enum PlacementOrder {
    /** Agreed last. */
    NEWEST("agreedAt", false),
    OLDEST("agreedAt", true),
    /** Whose first half-day comes first. */
    SOONEST("firstHalfDay", true),
    LATEST("firstHalfDay", false);

    private final String field;
    private final boolean rises;

    PlacementOrder(String field, boolean rises) {
        this.field = field;
        this.rises = rises;
    }

    /** What the list is sorted by, of the last one that was seen; reads a cursor. */
    Object after(PageRequest page) {
        return isByAgreement()
                ? page.instantAfter(0)
                : page.after(0, it -> HalfDay.parse(it).toString());
    }

    /** What the list is sorted by, for a cursor. */
    public String key(Placement it) {
        return isByAgreement()
                ? it.agreedAt().toString()
                : it.halfDays().first().toString();
    }

    /** In HQL, what comes after {@code :last} and {@code :after}. */
    String beyond() {
        return "(%1$s %2$s :last or (%1$s = :last and id > :after))".formatted(field, rises ? ">" : "<");
    }

    String orderBy() {
        return " order by " + field + (rises ? "" : " desc") + ", id";
    }

    private boolean isByAgreement() {
        return this == NEWEST || this == OLDEST;
    }
}
