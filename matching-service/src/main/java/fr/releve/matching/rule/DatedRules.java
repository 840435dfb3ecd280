package fr.releve.matching.rule;

import java.time.LocalDate;

/** What the rules say on a day, answered from memory: gates ask it for every pair of doctor and vacancy. */
public interface DatedRules {

    /** @param code of a rule whose value is true or false */
    boolean holds(String code, LocalDate day);

    /** @param code of a rule whose value is a whole number */
    int number(String code, LocalDate day);

    /** Names the row that holds, {@code code@version}. */
    String reference(String code, LocalDate day);
}
