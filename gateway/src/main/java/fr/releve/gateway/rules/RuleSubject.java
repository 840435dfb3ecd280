package fr.releve.gateway.rules;

import fr.releve.gateway.language.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a rule is about, by the beginning of its code. */
enum RuleSubject {
    WHO("exercice", "intern|licence|student|locum|replaced-doctor|retiree|insurance"),
    CONTRACT("contrat", "contract|half-day|non-competition|fee-share"),
    MONEY("aides", "solidarity|settlement|local-aid"),
    TIMES("delais", "proposal|offer|placement"),
    PLAN("plan", "mission"),
    /** Rules that are newer than this list. */
    OTHER("autres", "");

    private final String address;

    /** Before the first dot, a regular expression. */
    private final String beginning;

    RuleSubject(String address, String beginning) {
        this.address = address;
        this.beginning = beginning;
    }

    /** @param code {@code licence.months} */
    static RuleSubject of(String code) {
        String first = code.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(it -> first.matches(it.beginning))
                .findFirst()
                .orElse(OTHER);
    }

    /** Rules about the same, under its name. */
    record Group(String name, List<RuleCourse> rules) {}

    /** The rules by subject, in the order of the subjects; none is empty. */
    static List<Group> group(List<RuleCourse> rules) {
        Map<RuleSubject, List<RuleCourse>> bySubject = rules.stream()
                .collect(Collectors.groupingBy(
                        it -> of(it.code()), () -> new EnumMap<>(RuleSubject.class), Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(it -> new Group(it.getKey().words(), it.getValue()))
                .toList();
    }

    /** Its name in addresses. */
    String address() {
        return address;
    }

    String words() {
        return Wording.of("rule-subject." + this);
    }
}
