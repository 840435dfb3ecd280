package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures.PairBuilder;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SieveTest {

    private DatedRules rules = SeededRules.dated();

    @Test
    void lets_through_whom_nothing_speaks_against() {
        assertThat(comes(pair(), DAY)).isTrue();
    }

    @Test
    void holds_back_another_specialty_while_the_rule_asks_for_the_same() {
        mustHoldBack(pair().specialty("PAEDIATRICS"), DAY);

        rules = SeededRules.dated(RuleCode.SAME_QUALIFICATION, "false");
        assertThat(comes(pair().specialty("PAEDIATRICS"), DAY)).isTrue();
    }

    @Test
    void holds_back_who_offers_none_of_the_half_days_in_question() {
        var wednesday = day(TUESDAY.plusDays(1));
        mustHoldBack(pair().wanted(DAY.or(wednesday)).availability(wednesday), DAY);
        mustHoldBack(pair(), HalfDays.NONE);
        assertThat(comes(pair().wanted(DAY.or(wednesday)).availability(HalfDays.of(DAY.first())), DAY))
                .isTrue();
    }

    @Test
    void holds_back_who_lives_farther_away_than_they_ever_go() {
        assertThat(comes(pair().maxTravelMinutes(60).minutes(60), DAY)).isTrue();
        mustHoldBack(pair().maxTravelMinutes(60).minutes(61), DAY);
    }

    @Test
    void lets_through_who_may_stay_overnight_whatever_is_offered() {
        assertThat(comes(pair().maxTravelMinutes(60).acceptsOvernight().minutes(120), DAY))
                .isTrue();
        mustHoldBack(
                pair().maxTravelMinutes(60).acceptsOvernight().housingOffered().minutes(121), DAY);
    }

    @Test
    void does_not_look_at_what_takes_longer_to_know() {
        assertThat(comes(pair().withoutConsent().notAttested().needsHousing(), DAY))
                .isTrue();
    }

    @Test
    void a_coordinator_is_told_of_who_agrees_and_comes_so_far_whatever_else_keeps_them_away() {
        assertThat(told(pair().maxTravelMinutes(60)
                        .minutes(60)
                        .availability(HalfDays.NONE)
                        .notAttested()))
                .isTrue();
        assertThat(told(pair().maxTravelMinutes(60).minutes(61))).isFalse();
        assertThat(told(pair().withoutConsent())).isFalse();
    }

    @Test
    void a_coordinator_is_told_of_who_stays_overnight_where_a_bed_is_offered() {
        var sleeper = pair().maxTravelMinutes(60).acceptsOvernight().minutes(120);
        assertThat(told(sleeper)).isFalse();
        assertThat(told(sleeper.housingOffered())).isTrue();
    }

    private boolean told(PairBuilder builder) {
        var pair = builder.build();
        return sieve(pair).told(pair.vacancy()).test(pair.practitioner());
    }

    private boolean comes(PairBuilder builder, HalfDays among) {
        var pair = builder.build();
        return sieve(pair).of(pair.vacancy(), among).test(pair.practitioner());
    }

    private Sieve sieve(Pair pair) {
        var clock = InstantSource.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return new Sieve(gates(), new Pairs((from, to) -> pair.minutes(), clock, config()));
    }

    /** Neither a plan nor a round would get anything of it. */
    private void mustHoldBack(PairBuilder builder, HalfDays among) {
        var pair = builder.build();
        assertThat(comes(builder, among)).isFalse();
        assertThat(gates().openAtOnce(pair, among)).isEqualTo(HalfDays.NONE);
        assertThat(gates().open(pair).and(among)).isEqualTo(HalfDays.NONE);
    }

    private Gates gates() {
        return new Gates(config(), rules);
    }
}
