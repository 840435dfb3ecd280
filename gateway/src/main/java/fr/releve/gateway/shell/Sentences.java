package fr.releve.gateway.shell;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Spaces;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.Obstacles;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a doctor suits a need, or does not, as the reader's language has it: the matching names the form and gives the values, the words are
 * ours. What has a form that we have no words for, or too few values for them, is said in the French of the matching.
 */
public final class Sentences {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Sentences() {}

    public static String term(Proposal.Term it) {
        return said("term", it);
    }

    /** What should be known before saying yes. */
    public static List<String> cautions(Proposal it) {
        return it.cautions() == null
                ? List.of()
                : it.cautions().stream()
                        .map(caution -> said("caution", caution))
                        .toList();
    }

    /** Said to the doctor themself. */
    public static String refusalToYou(Prospect.Refusal it) {
        return words(Language.current(), "yours", it).orElseGet(() -> said("gate", it));
    }

    /** What a town hall could change; its effect is said apart. */
    public static String option(Forecast.Option it) {
        return said("option", it);
    }

    /** Why the plan has a doctor and a need apart, said to the doctor. */
    public static List<String> situation(Obstacles it) {
        return it.reasons().stream().map(reason -> said("situation", reason)).toList();
    }

    private static String said(String list, Sentence it) {
        return said(Language.current(), list, it);
    }

    static String said(Language language, String list, Sentence it) {
        return words(language, list, it).orElseGet(() -> Spaces.kept(it.text()));
    }

    private static Optional<String> words(Language language, String list, Sentence it) {
        List<Object> values =
                it.values().stream().map(value -> written(value, language)).toList();
        return Wording.filled(language, list + "." + it.form(), values);
    }

    private static Object written(String value, Language language) {
        if (DAY.matcher(value).matches()) {
            return Words.inFull(LocalDate.parse(value), language);
        }
        return NUMBER.matcher(value).matches() ? Long.valueOf(value) : value;
    }
}
