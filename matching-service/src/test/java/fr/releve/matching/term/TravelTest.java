package fr.releve.matching.term;

import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.wording.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravelTest {

    private final Term term = new Travel(1, 2);

    @Test
    void who_drives_home_pays_each_half_day_up_to_the_daily_limit() {
        assertThat(term.rate(pair().maxTravelMinutes(60).minutes(60).build())).isEqualTo(Rate.perHalfDay(-60));
    }

    @Test
    void who_stays_beyond_it_pays_each_week() {
        assertThat(term.rate(pair().maxTravelMinutes(60).minutes(61).build())).isEqualTo(Rate.perWeek(-122));
    }

    @Test
    void says_the_minutes() {
        assertThat(term.sentence(pair().minutes(40).build()))
                .isEqualTo(new Sentence("travel", List.of("40"), "Trajet d’environ 40 minutes."));
        assertThat(term.sentence(pair().maxTravelMinutes(60).minutes(61).build())
                        .text())
                .contains("61 minutes, une fois par semaine");
    }
}
