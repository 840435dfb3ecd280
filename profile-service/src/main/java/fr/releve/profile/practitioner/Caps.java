package fr.releve.profile.practitioner;

/**
 * How much a doctor gives at most.
 *
 * @param week half-days a week, Monday to Sunday
 * @param month half-days a calendar month
 */
public record Caps(int week, int month) {

    /** As many as a week and a month have. */
    public static final Caps NONE = new Caps(14, 62);
}
