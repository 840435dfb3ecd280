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
        String state) {

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
                state);
    }

    int distance() {
        return minutes == null ? 0 : minutes;
    }

    /** The minutes as text; empty if they are not known. */
    public String away() {
        return minutes == null ? "" : String.valueOf(minutes);
    }

    public String stateWords() {
        return state.isEmpty() ? "" : Wording.orCode("kept-as", state);
    }
}
