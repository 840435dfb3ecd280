package fr.releve.gateway.spouse;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.places.Places;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the spouse reads it.
 *
 * @param state KEPT, APPLIED or FOUND; empty for one that is not kept
 * @param open it is still offered
 * @param minutes by road from where it was looked for; null if nowhere in particular
 */
record Lead(
        UUID id,
        String title,
        String trade,
        String employer,
        String commune,
        String place,
        String contract,
        long hours,
        String salary,
        String description,
        @Nullable String url,
        @Nullable Integer minutes,
        boolean open,
        String state) {

    private static final String APPLIED = "APPLIED";

    static Lead of(Household.JobLead it, Places places, @Nullable Integer minutes, String state) {
        return new Lead(
                it.id(),
                it.title(),
                Trades.label(it.romeCode()),
                it.employer(),
                it.commune(),
                places.communeName(it.commune()),
                it.contract(),
                it.hours(),
                Optional.ofNullable(it.salary()).orElse(""),
                it.description(),
                it.url(),
                minutes,
                it.open(),
                state);
    }

    int distance() {
        return minutes == null ? 0 : minutes;
    }

    /** The minutes as text; empty if they are not known. */
    public String away() {
        return minutes == null ? "" : String.valueOf(minutes);
    }

    /** Nobody applies for what is no longer offered. */
    public boolean canBecome(String next) {
        return !next.equals(state) && (open || !next.equals(APPLIED));
    }

    public String stateWords() {
        return state.isEmpty() ? "" : Wording.orCode("kept-as", state);
    }
}
