package fr.releve.matching.plan;

import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Summary.Cover;
import fr.releve.matching.proposal.Published;
import fr.releve.matching.readmodel.Vacancy.Status;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private final Instant now = People.noon(TODAY).instant();
    private static final UUID ANNE = new UUID(1, 1);
    private static final UUID BRUNO = new UUID(1, 2);
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);

    /** Forty half-days, ten days from today on. */
    private static final HalfDays TWENTY_DAYS = days(10, 20);

    private final Landscape landscape = People.landscape(TODAY, config());

    private static HalfDays days(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(it -> day(TODAY.plusDays(it)))
                .reduce(HalfDays.NONE, HalfDays::or);
    }

    private void need(UUID id, Status status) {
        landscape.put(id, People.need(id, status, TWENTY_DAYS, 1));
    }

    private List<Cover> cover(Placing... planned) {
        for (UUID id : List.of(ANNE, BRUNO)) {
            landscape.put(id, People.doctor(id, TWENTY_DAYS));
        }
        landscape.refresh();
        return Summary.of(landscape, new Solution(List.of(planned), 0, OptionalLong.empty()), "test", now)
                .coverByTerritory();
    }

    private static Cover cover(int wanted, int closed, int promised, int proposed) {
        return new Cover(People.TERRITORY, "CC", false, wanted, closed, promised, proposed);
    }

    @Test
    void a_need_closed_once_it_was_met_hides_no_open_one_that_nobody_meets() {
        need(ONE, Status.CLOSED);
        need(OTHER, Status.PUBLISHED);
        landscape.put(Published.agreed(ANNE, ONE, TWENTY_DAYS, now));

        assertThat(cover()).containsExactly(cover(80, 40, 40, 0));
    }

    @Test
    void a_closed_need_wants_no_more_than_was_agreed() {
        need(ONE, Status.CLOSED);
        landscape.put(Published.agreed(ANNE, ONE, days(10, 3), now));

        assertThat(cover()).containsExactly(cover(6, 6, 6, 0));
    }

    @Test
    void a_need_that_was_closed_unmet_wants_nothing() {
        need(ONE, Status.CLOSED);

        assertThat(cover()).isEmpty();
    }

    @Test
    void what_nobody_has_decided_about_a_paused_need_is_proposed_and_not_promised() {
        need(ONE, Status.PAUSED);
        landscape.put(Published.proposal(ANNE, ONE, days(10, 5), now));
        landscape.put(Published.offered(BRUNO, ONE, days(20, 2), now));

        assertThat(cover()).containsExactly(cover(40, 0, 4, 10));
    }

    @Test
    void what_is_planned_is_proposed_where_nobody_is_promised_yet() {
        need(ONE, Status.PUBLISHED);
        landscape.put(Published.offered(ANNE, ONE, days(10, 4), now));

        assertThat(cover(new Placing(BRUNO, ONE, days(14, 6)))).containsExactly(cover(40, 0, 8, 12));
    }

    @Test
    void nothing_counts_that_was_not_wanted_or_twice() {
        need(ONE, Status.PUBLISHED);
        landscape.put(Published.agreed(ANNE, ONE, days(28, 4), now));
        landscape.put(Published.agreed(BRUNO, ONE, days(27, 2), now));

        assertThat(cover()).containsExactly(cover(40, 0, 6, 0));
    }
}
