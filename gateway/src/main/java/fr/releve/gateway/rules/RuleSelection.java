package fr.releve.gateway.rules;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules a list shows, and in which order, as it stands in its address.
 *
 * @param all how many there are
 * @param choices what can be shown alone, by its name in the address
 * @param choice one of them; empty for every rule
 */
record RuleSelection(
        String address,
        int all,
        List<RuleSubject.Group> subjects,
        Map<String, String> choices,
        String choice,
        Sorting sorting) {

    private static final String CHANGING = "changements";

    /**
     * @param address of the list
     * @param show a subject, or those that are going to change; all of them if it is neither
     * @param sort within each subject: « nom », « depuis », the latest first, « prevu », the next first; « - » before it the other way
     *     round
     */
    static RuleSelection of(String address, List<RuleCourse> all, String show, String sort) {
        Map<String, String> choices = choices(all);
        String choice = choices.containsKey(show) ? show : "";
        Sorting sorting = Sorting.of(address, Map.of("montrer", choice), "tri", sort);
        List<RuleCourse> shown = all.stream()
                .filter(it -> isShown(it, choice))
                .sorted(RuleCourse.order(sorting))
                .toList();
        return new RuleSelection(address, all.size(), RuleSubject.group(shown), choices, choice, sorting);
    }

    private static boolean isShown(RuleCourse it, String choice) {
        return switch (choice) {
            case "" -> true;
            case CHANGING -> it.next() != null;
            default -> RuleSubject.of(it.code()).address().equals(choice);
        };
    }

    private static Map<String, String> choices(List<RuleCourse> all) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(CHANGING, Wording.of("rule-subject.changing"));
        all.stream()
                .map(it -> RuleSubject.of(it.code()))
                .distinct()
                .sorted()
                .forEach(it -> choices.put(it.address(), it.words()));
        return choices;
    }
}
