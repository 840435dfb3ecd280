package fr.releve.gateway.townhall;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.shell.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The side panel of the vacancy form.
 *
 * @param asked there was enough to ask the matching, and it answered
 * @param silent it was asked and did not answer
 */
record Preview(boolean asked, boolean silent, int doctors, List<Gain> more) {

    static final Preview NOT_ENOUGH = new Preview(false, false, 0, List.of());
    static final Preview SILENT = new Preview(false, true, 0, List.of());

    private static final int SHOWN = 5;

    static Preview of(Forecast it) {
        return new Preview(
                true,
                false,
                it.now(),
                it.options().stream().limit(SHOWN).map(Gain::of).toList());
    }

    /** @param gain more doctors, or half-days that the same doctors would cover more; null where it brings neither */
    record Gain(String text, @Nullable String gain) {

        static Gain of(Forecast.Option it) {
            return new Gain(Sentences.option(it), gain(it));
        }

        private static @Nullable String gain(Forecast.Option it) {
            if (it.doctors() > 0) {
                return Wording.with(it.doctors() == 1 ? "gain.doctor" : "gain.doctors", it.doctors());
            }
            return it.halfDays() > 0
                    ? Wording.with(it.halfDays() == 1 ? "gain.halfDay" : "gain.halfDays", it.halfDays())
                    : null;
        }
    }
}
