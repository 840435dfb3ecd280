package fr.releve.matching.plan.mapping;

import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.family.FamilyWishes;
import fr.releve.matching.plan.People;
import fr.releve.matching.plan.Placing;
import fr.releve.matching.proposal.Published;
import fr.releve.matching.readmodel.Vacancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A need on Mondays and Thursdays, and a doctor for it about whom no coordinator decides for two weeks. */
class UndecidedDaysTest {

    private static final int WEEKS = 8;
    private static final UUID ANNE = new UUID(1, 1);
    private static final UUID NEED = new UUID(2, 1);
    private static final LocalDate FIRST = TODAY.plusWeeks(1);
    private static final HalfDays MONDAYS_AND_THURSDAYS = IntStream.range(0, WEEKS)
            .mapToObj(it -> day(FIRST.plusWeeks(it)).or(day(FIRST.plusWeeks(it).plusDays(3))))
            .reduce(HalfDays.NONE, HalfDays::or);

    @ParameterizedTest(name = "at least {0} half-days a week")
    @ValueSource(ints = {1, 3})
    void no_night_plans_anything_else_than_what_is_left_of_it(int minimumBlock) {
        var config = config(Map.of("releve.matching.planner.full-plan-steps", "400"));
        Optional<byte[]> learned = Optional.empty();
        List<Placing> proposed = List.of();
        for (int night = 0; night < 21; night++) {
            var today = TODAY.plusDays(night);
            var landscape = People.landscape(today, config);
            landscape.put(ANNE, People.doctor(ANNE, MONDAYS_AND_THURSDAYS));
            landscape.put(NEED, People.need(NEED, Vacancy.Status.PUBLISHED, MONDAYS_AND_THURSDAYS, minimumBlock));
            proposed.forEach(it -> landscape.put(Published.proposal(
                    it.practitionerId(),
                    it.vacancyId(),
                    it.halfDays(),
                    People.noon(today).instant())));
            landscape.refresh();
            var engine = new ReleveEngine(config, People.noon(today));

            var solution = engine.planAll(landscape, FamilyWishes.NONE, learned);

            assertThat(solution.placings())
                    .as("on %s", today)
                    .isEqualTo(
                            night == 0
                                    ? List.of(new Placing(ANNE, NEED, MONDAYS_AND_THURSDAYS))
                                    : landscape.published());
            proposed = solution.placings();
            learned = Optional.of(engine.learned());
        }
        assertThat(proposed).extracting(it -> it.halfDays().size()).containsExactly(4 * WEEKS - 8);
    }
}
