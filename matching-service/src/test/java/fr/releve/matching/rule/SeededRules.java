package fr.releve.matching.rule;

import java.time.LocalDate;

/** The rules as the seeds have them. */
public final class SeededRules {

    private SeededRules() {}

    /** But one of them says something else. */
    public static RuleBook book(String code, String value) {
        return new RuleBook(LoadRules.read().stream()
                .map(it -> it.code().equals(code)
                        ? new Rule(code, it.version() + 1, value, it.unit(), it.validFrom(), null, it.label(), "a test")
                        : it)
                .toList());
    }

    public static RuleBook book() {
        return new RuleBook(LoadRules.read());
    }

    /** The same on every day. */
    public static DatedRules dated() {
        return dated(book());
    }

    private static DatedRules dated(RuleBook book) {
        return new DatedRules() {
            @Override
            public boolean holds(String code, LocalDate day) {
                return book.holds(code);
            }

            @Override
            public int number(String code, LocalDate day) {
                return book.number(code);
            }

            @Override
            public String reference(String code, LocalDate day) {
                return book.rule(code).reference();
            }
        };
    }

    /** As {@link #dated}, but one of them says something else. */
    public static DatedRules dated(String code, String value) {
        return dated(book(code, value));
    }
}
