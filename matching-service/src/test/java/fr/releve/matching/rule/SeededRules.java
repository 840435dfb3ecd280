package fr.releve.matching.rule;

/** The rules as the seeds have them. */
public final class SeededRules {

    private SeededRules() {}

    public static RuleBook book() {
        return new RuleBook(LoadRules.read());
    }
}
