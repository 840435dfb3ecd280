package fr.releve.gateway.townhall;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.ProblemWords;
import fr.releve.gateway.shell.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The side panel of the vacancy form.
 *
 * @param asked there was enough to ask the matching, and it answered
 * @param trouble why it did not answer, and what to do; null if it did, or if it was not asked
 */
record Preview(boolean asked, @Nullable String trouble, int doctors, List<Gain> more) {

    static final Preview NOT_ENOUGH = new Preview(false, null, 0, List.of());

    private static final int SHOWN = 5;

    static Preview of(Forecast it) {
        return new Preview(
                true,
                null,
                it.now(),
                it.options().stream().limit(SHOWN).map(Gain::of).toList());
    }

    /** Where what is typed cannot be meant it is said; what is not finished yet is no mistake. */
    static Preview refused(ServiceProblem why) {
        return switch (why.kind()) {
            case INVALID_REQUEST -> NOT_ENOUGH;
            case NOT_ALLOWED -> without(Wording.of("forecast.elsewhere"));
            default -> why.status() < 500 ? without(ProblemWords.sentence(why.kind())) : silent();
        };
    }

    static Preview silent() {
        return without(Wording.of("forecast.silent"));
    }

    private static Preview without(String trouble) {
        return new Preview(false, trouble, 0, List.of());
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
