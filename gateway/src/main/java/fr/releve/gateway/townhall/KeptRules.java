package fr.releve.gateway.townhall;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Rule;
import fr.releve.gateway.shell.HalfDayWords;
import fr.releve.gateway.shell.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a need asks for beside what its form says of it, in words. */
final class KeptRules {

    /** More single half-days are told as a whole. */
    private static final int ONE_BY_ONE = 12;

    private KeptRules() {}

    /** One line each: days of the week, single half-days, days off. */
    static List<String> words(List<Rule> rules) {
        List<Rule> kept = Weeks.of(rules)
                .map(form -> rules.stream().filter(it -> !form.says(it)).toList())
                .orElse(rules);
        return Stream.of(
                        of(kept, Rule.Type.WEEKLY).map(KeptRules::weekly),
                        singles(of(kept, Rule.Type.SINGLE)
                                .map(KeptRules::single)
                                .sorted()
                                .toList()),
                        of(kept, Rule.Type.BLACKOUT).map(it -> Wording.with("kept-rule.BLACKOUT", span(it))))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Rule> of(List<Rule> rules, Rule.Type type) {
        return rules.stream().filter(it -> it.type() == type);
    }

    private static String weekly(Rule it) {
        return HalfDayWords.name(Objects.requireNonNull(it.day())) + " "
                + HalfDayWords.name(Objects.requireNonNull(it.part())) + ", " + span(it);
    }

    private static Stream<String> singles(List<HalfDay> halfDays) {
        return halfDays.size() > ONE_BY_ONE
                ? Stream.of(HalfDayWords.whole(halfDays))
                : halfDays.stream().map(HalfDayWords::inWords);
    }

    private static HalfDay single(Rule it) {
        return new HalfDay(Objects.requireNonNull(it.date()), Objects.requireNonNull(it.part()));
    }

    private static String span(Rule it) {
        return Wording.with(
                "period.days",
                Words.inWords(Objects.requireNonNull(it.from())),
                Words.inWords(Objects.requireNonNull(it.until())));
    }
}
