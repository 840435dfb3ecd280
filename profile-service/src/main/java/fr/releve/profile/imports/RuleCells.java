package fr.releve.profile.imports;

import fr.releve.profile.availability.Rule;
import fr.releve.profile.availability.RuleEntry;
import fr.releve.profile.availability.RuleText;
import fr.releve.profile.availability.Timetable;
import java.time.LocalDateTime;
import java.util.List;

/** The rules in the column {@code availability}. */
final class RuleCells {

    private static final String COLUMN = "availability";

    private RuleCells() {}

    /** A table may be older than the day it is loaded on: its half-days may have begun in the past. */
    static Timetable read(Row row, LocalDateTime now) {
        List<Rule> rules = row.texts(COLUMN).stream().map(RuleCells::read).toList();
        return new RuleEntry("/" + COLUMN, new Timetable(rules), now).accept(rules);
    }

    private static Rule read(String text) {
        try {
            return RuleText.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadCell(COLUMN, String.valueOf(e.getMessage()));
        }
    }
}
