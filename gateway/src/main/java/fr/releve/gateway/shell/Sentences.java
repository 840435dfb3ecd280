package fr.releve.gateway.shell;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Spaces;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.Obstacles;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a doctor suits a need, or does not. The matching says it in French; the English is ours, by the reason's code, with the numbers
 * of the French sentence.
 */
public final class Sentences {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Sentences() {}

    public static String term(Proposal.Term it) {
        return said("term", it.code(), it.text());
    }

    public static String refusal(Prospect.Refusal it) {
        return said("gate", it.code(), it.text());
    }

    /** What should be known before saying yes. */
    public static List<String> cautions(Proposal it) {
        return it.cautions() == null
                ? List.of()
                : it.cautions().stream().map(Sentences::caution).toList();
    }

    private static String caution(Proposal.Caution it) {
        LocalDate until = it.until();
        String key = "caution." + it.code();
        return until == null
                        || Language.current() == Language.FRENCH
                        || Wording.find(key).isEmpty()
                ? said("caution", it.code(), it.text())
                : Wording.with(key, Words.inWords(until));
    }

    /** Said to the doctor themself. */
    public static String refusalToYou(Prospect.Refusal it) {
        return Wording.find("yours." + it.code())
                .map(words -> Wording.with("yours." + it.code(), numbers(it.text())))
                .orElseGet(() -> refusal(it));
    }

    /** What kind of obstacle it is, without the numbers of one doctor. */
    public static String general(Prospect.Refusal it) {
        return Wording.find("obstacle." + it.code()).orElseGet(() -> refusal(it));
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
        String key = list + "." + code;
        if (Language.current() == Language.FRENCH || Wording.find(key).isEmpty()) {
            return french == null ? code : Spaces.kept(french);
        }
        return Wording.with(key, numbers(french == null ? "" : french));
    }

    private static Object[] numbers(String sentence) {
        return NUMBER.matcher(sentence).results().map(MatchResult::group).toArray();
    }
}
