package fr.releve.acceptance.chaos.reckoning;

import java.util.Map;

/** Holds what hosts were told of their vacancies, which nobody pauses or closes here, against profile's database and its log. */
final class VacancyAudit {

    private static final String PUBLISHED = "PUBLISHED";

    private final Ledger ledger;
    private final Verdict verdict;

    VacancyAudit(Ledger ledger, Verdict verdict) {
        this.ledger = ledger;
        this.verdict = verdict;
    }

    /**
     * @param states by vacancy
     * @param publications in the log, by vacancy
     */
    void check(Map<String, String> states, Map<String, Long> publications) {
        ledger.posted().values().stream()
                .filter(it -> !states.containsKey(it))
                .forEach(it -> verdict.lost("vacancy " + it + " that was told to be posted"));
        ledger.published().forEach(it -> {
            if (!PUBLISHED.equals(states.get(it))) {
                verdict.lost("the publication of vacancy " + it + ": it is " + states.getOrDefault(it, "absent"));
            }
            if (!publications.containsKey(it)) {
                verdict.lost("the publication of vacancy " + it + " is not in the log");
            }
        });
        publications.forEach((vacancy, times) -> {
            if (times > 1) {
                verdict.doubled("the publication of vacancy " + vacancy + " is in the log " + times + " times");
            }
        });
    }
}
