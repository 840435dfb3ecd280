package fr.releve.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Published;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementTimesTest {

    private static final Instant AGREED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant BEGIN = Instant.parse("2026-12-15T07:00:00Z");

    private final Placement placement = Placement.of(
            Published.proposal(UUID.randomUUID(), UUID.randomUUID(), HalfDays.parse(List.of("2026-12-15:AM")), AGREED),
            "practice",
            MissionKind.REPLACEMENT,
            false,
            AGREED);

    @Test
    void what_is_not_confirmed_is_looked_at_some_days_before_it_begins() {
        assertThat(PlacementTimes.lookBefore(placement, SeededRules.book()))
                .isEqualTo(Instant.parse("2026-12-12T09:00:00Z"));
    }

    @Test
    void a_rule_of_no_days_looks_at_it_no_later_than_it_begins() {
        var none = SeededRules.book(RuleCode.CONFIRMATION_DAYS, "0");

        assertThat(PlacementTimes.lookBefore(placement, none)).isEqualTo(BEGIN);
    }
}
