package fr.releve.matching.plan;

import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.PublishChanges.Withdrawal;
import fr.releve.matching.proposal.Published;
import fr.releve.matching.readmodel.Vacancy.Status;
import fr.releve.matching.term.Terms;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days before a coordinator decides, as seen on a Monday. */
class DifferenceTest {

    private static final UUID ANNE = new UUID(1, 1);
    private static final UUID NEED = new UUID(2, 1);
    private static final HalfDays MONDAY = day(TODAY);
    private static final HalfDays TUESDAY = day(TODAY.plusDays(1));
    private static final HalfDays THURSDAY = day(TODAY.plusDays(3));
    private static final HalfDays NEXT_WEEK = day(TODAY.plusDays(7)).or(day(TODAY.plusDays(10)));
    private static final HalfDays WANTED = MONDAY.or(TUESDAY).or(THURSDAY).or(NEXT_WEEK);

    private final Landscape landscape = People.landscape(TODAY, config());

    private Proposal waiting(HalfDays halfDays, int minimumBlock) {
        landscape.put(ANNE, People.doctor(ANNE, WANTED));
        landscape.put(NEED, People.need(NEED, Status.PUBLISHED, WANTED, minimumBlock));
        var proposal = Published.proposal(
                ANNE, NEED, halfDays, People.noon(TODAY.minusDays(3)).instant());
        landscape.put(proposal);
        return proposal;
    }

    private Difference planned(HalfDays halfDays) {
        var broken = Difference.broken(landscape);
        assertThat(broken).isEmpty();
        landscape.refresh();
        List<Placing> placings = halfDays.isEmpty() ? List.of() : List.of(new Placing(ANNE, NEED, halfDays));
        var solution = new Solution(placings, 0, OptionalLong.empty());
        return Difference.of(landscape, broken, solution, new Terms(config()), "test");
    }

    @Test
    void a_proposal_stays_as_it_is_while_its_half_days_come_near() {
        waiting(TUESDAY.or(NEXT_WEEK), 1);

        assertThat(planned(TUESDAY.or(NEXT_WEEK))).isEqualTo(new Difference(Map.of(), Map.of(), List.of()));
        assertThat(landscape.candidate(ANNE, NEED).orElseThrow().open())
                .as("on Tuesday as it was proposed, and on nothing else that is near")
                .isEqualTo(TUESDAY.or(THURSDAY).or(NEXT_WEEK));
        assertThat(landscape.published()).containsExactly(new Placing(ANNE, NEED, TUESDAY.or(NEXT_WEEK)));
    }

    @Test
    void what_was_not_proposed_needs_its_notice() {
        waiting(NEXT_WEEK, 1);

        planned(NEXT_WEEK);

        assertThat(landscape.candidate(ANNE, NEED).orElseThrow().open()).isEqualTo(THURSDAY.or(NEXT_WEEK));
    }

    @Test
    void what_has_passed_is_cut_off_and_the_rest_waits_on() {
        var proposal = waiting(MONDAY.or(THURSDAY).or(NEXT_WEEK), 1);

        var difference = planned(THURSDAY.or(NEXT_WEEK));

        assertThat(difference.withdrawn()).isEmpty();
        assertThat(difference.drafts()).isEmpty();
        assertThat(difference.shortened()).containsOnlyKeys(proposal.id());
        assertThat(difference.shortened().get(proposal.id()))
                .extracting(Draft::halfDays, Draft::score)
                .containsExactly(
                        THURSDAY.or(NEXT_WEEK),
                        landscape.candidate(ANNE, NEED).orElseThrow().rate().points(THURSDAY.or(NEXT_WEEK)));
    }

    @Test
    void the_rest_of_a_week_goes_with_what_has_passed_if_the_host_wants_more_at_once() {
        var proposal = waiting(MONDAY.or(THURSDAY).or(NEXT_WEEK), 3);

        var difference = planned(NEXT_WEEK);

        assertThat(difference.withdrawn()).isEmpty();
        assertThat(difference.shortened().get(proposal.id()))
                .extracting(Draft::halfDays)
                .isEqualTo(NEXT_WEEK);
        assertThat(landscape.published()).containsExactly(new Placing(ANNE, NEED, NEXT_WEEK));
    }

    @Test
    void one_of_which_nothing_is_left_comes_too_late() {
        var proposal = waiting(MONDAY, 1);

        var difference = planned(HalfDays.NONE);

        assertThat(difference.withdrawn()).containsExactly(Map.entry(proposal.id(), new Withdrawal("too-late", false)));
        assertThat(difference.shortened()).isEmpty();
    }

    @Test
    void while_a_need_is_paused_only_what_is_all_past_falls() {
        var passed = waiting(MONDAY, 1);
        var waits = Published.proposal(
                ANNE, NEED, MONDAY.or(NEXT_WEEK), People.noon(TODAY).instant());
        landscape.put(waits);
        landscape.put(NEED, People.need(NEED, Status.PAUSED, WANTED, 1));

        var difference = planned(HalfDays.NONE);

        assertThat(difference.withdrawn()).containsOnlyKeys(passed.id());
        assertThat(difference.shortened()).isEmpty();
    }

    @Test
    void one_that_the_plan_changes_beyond_that_is_made_anew() {
        var proposal = waiting(MONDAY.or(THURSDAY).or(NEXT_WEEK), 1);

        var difference = planned(NEXT_WEEK);

        assertThat(difference.withdrawn())
                .containsExactly(Map.entry(proposal.id(), new Withdrawal("plan-changed", false)));
        assertThat(difference.shortened()).isEmpty();
        assertThat(difference.drafts()).extracting(Draft::halfDays).containsExactly(NEXT_WEEK);
    }
}
