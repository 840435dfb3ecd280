package fr.releve.matching.gate;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import org.junit.jupiter.api.Test;

class TravelLimitTest {

    private final Gate gate = new TravelLimit(2);

    @Test
    void opens_up_to_the_limit_and_not_a_minute_beyond() {
        assertThat(gate.open(pair().maxTravelMinutes(60).minutes(60).build(), DAY))
                .isEqualTo(DAY);
        assertThat(gate.open(pair().maxTravelMinutes(60).minutes(61).build(), DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void who_stays_overnight_in_offered_housing_goes_twice_as_far() {
        assertThat(gate.open(
                        pair().maxTravelMinutes(60)
                                .acceptsOvernight()
                                .housingOffered()
                                .minutes(120)
                                .build(),
                        DAY))
                .isEqualTo(DAY);
        assertThat(gate.open(
                        pair().maxTravelMinutes(60)
                                .acceptsOvernight()
                                .housingOffered()
                                .minutes(121)
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void neither_will_nor_bed_alone_makes_a_stay() {
        assertThat(gate.open(
                        pair().maxTravelMinutes(60)
                                .acceptsOvernight()
                                .minutes(61)
                                .build(),
                        DAY))
                .isEqualTo(HalfDays.NONE);
        assertThat(gate.open(
                        pair().maxTravelMinutes(60).housingOffered().minutes(61).build(), DAY))
                .isEqualTo(HalfDays.NONE);
    }

    @Test
    void says_how_far_it_is_and_how_far_is_accepted() {
        var sentence = gate.sentence(pair().maxTravelMinutes(60).minutes(61).build());
        assertThat(sentence.values()).containsExactly("61", "60");
        assertThat(sentence.text()).contains("61 minutes").contains("60 minutes");
    }
}
