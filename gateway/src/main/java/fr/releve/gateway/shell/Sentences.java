package fr.releve.gateway.shell;

import fr.releve.gateway.language.Forms;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Spaces;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.Obstacles;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Prospect;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a doctor suits a need, or does not. The matching says it in French; the English is ours, by the form that the French sentence has
 * and with its values. What has no form that we know stays French.
 */
public final class Sentences {

    private static final String GATE = "gate";
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Sentences() {}

    public static String term(Proposal.Term it) {
        return said("term", it.code(), it.text());
    }

    public static String refusal(Prospect.Refusal it) {
        return said(GATE, it.code(), it.text());
    }

    /** What should be known before saying yes. */
    public static List<String> cautions(Proposal it) {
        return it.cautions() == null
                ? List.of()
                : it.cautions().stream()
                        .map(caution -> said("caution", caution.code(), caution.text()))
                        .toList();
    }

    /** Said to the doctor themself. */
    public static String refusalToYou(Prospect.Refusal it) {
        List<String> values =
                Forms.of(GATE, it.code(), it.text()).map(Forms.Said::values).orElse(List.of());
        return Wording.filled(Language.current(), "yours." + it.code(), values).orElseGet(() -> refusal(it));
    }

    /** What a town hall could change; its effect is said apart. */
    public static String option(Forecast.Option it) {
        String french = it.sentence().replaceFirst("\\s*:.*", "");
        return said("option", it.code(), french);
    }

    /** Why the plan has a doctor and a need apart; in English the reason alone, without the reckoning. */
    public static List<String> situation(Obstacles it) {
        return Language.current() == Language.FRENCH
                ? it.sentences().stream().map(Spaces::kept).toList()
                : Wording.find("situation." + it.code()).map(List::of).orElse(List.of());
    }

    private static String said(String list, String code, @Nullable String french) {
        return said(Language.current(), list, code, french);
    }

    static String said(Language language, String list, String code, @Nullable String french) {
        if (french == null) {
            return Wording.filled(language, list + "." + code, List.of()).orElse(code);
        }
        return language == Language.FRENCH
                ? Spaces.kept(french)
                : Forms.of(list, code, french)
                        .flatMap(it -> Wording.filled(language, it.key(), inEnglish(it.values())))
                        .orElseGet(() -> Spaces.kept(french));
    }

    private static List<String> inEnglish(List<String> values) {
        return values.stream().map(Sentences::inEnglish).toList();
    }

    private static String inEnglish(String value) {
        try {
            return ENGLISH_DAY.format(FRENCH_DAY.parse(value.replaceFirst("^1er ", "1 ")));
        } catch (DateTimeParseException number) {
            return value;
        }
    }
}
