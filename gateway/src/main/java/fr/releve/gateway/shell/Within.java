package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import java.util.List;
import java.util.Map;

/**
 * How far by road a list reaches.
 *
 * @param choice minutes at most, « 30 » or « 60 »; or « tous »
 */
public record Within(String choice) {

    private static final String ANY = "tous";
    private static final List<String> CHOICES = List.of(ANY, "30", "60");

    /** What cannot be read is as if it were not there. */
    public static Within of(String choice) {
        return new Within(CHOICES.contains(choice) ? choice : ANY);
    }

    /** With their words, to choose from. */
    public static Map<String, String> choices() {
        return Wording.choices("within", CHOICES);
    }

    public boolean reaches(int minutes) {
        return !isNarrow() || minutes <= Integer.parseInt(choice);
    }

    /** Something may be left out. */
    public boolean isNarrow() {
        return !choice.equals(ANY);
    }
}
