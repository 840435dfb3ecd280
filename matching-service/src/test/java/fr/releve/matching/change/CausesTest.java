package fr.releve.matching.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.kit.trace.Trace;
import fr.releve.matching.change.Causes.Meeting;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A plan that answers three changes, and in whose trace it tells what. */
class CausesTest {

    private static final UUID WHO_GOES = new UUID(1, 1);
    private static final UUID WHO_COMES = new UUID(1, 2);
    private static final UUID WHO_STEPS_IN = new UUID(1, 3);
    private static final UUID STRANGER = new UUID(1, 4);
    private static final UUID NEED = new UUID(2, 1);
    private static final UUID NEED_LEFT = new UUID(2, 2);
    private static final UUID NEW_NEED = new UUID(2, 3);

    private final Causes causes = Causes.of(List.of(
            new Change(1, Change.PRACTITIONER, STRANGER.toString(), trace("a")),
            new Change(2, Change.PRACTITIONER, WHO_GOES.toString(), trace("b")),
            new Change(3, Change.VACANCY, NEW_NEED.toString(), trace("c"))));

    private static Trace trace(String digit) {
        return new Trace("00-" + digit.repeat(32) + "-00f067aa0ba902b7-01");
    }

    /** The trace that something is told in while the plan is made. */
    private static String told(Causes causes, UUID doctor, UUID vacancy) {
        var told = new AtomicReference<>("none");
        Trace.follow(
                "plan",
                causes.traces(),
                () -> causes.telling(
                        doctor,
                        vacancy,
                        () -> Trace.current()
                                .ifPresent(it -> told.set(it.parent().substring(3, 4)))));
        return told.get();
    }

    @Test
    void tells_of_what_changed_in_its_own_trace() {
        assertThat(told(causes, WHO_GOES, NEED)).isEqualTo("b");
        assertThat(told(causes, WHO_COMES, NEW_NEED)).isEqualTo("c");
    }

    @Test
    void tells_of_two_that_changed_in_the_trace_of_the_later() {
        assertThat(told(causes, WHO_GOES, NEW_NEED)).isEqualTo("c");
    }

    @Test
    void follows_who_goes_to_who_comes_instead_and_on_to_what_they_left() {
        var through = causes.through(List.of(
                new Meeting(WHO_STEPS_IN, NEED_LEFT),
                new Meeting(WHO_COMES, NEED_LEFT),
                new Meeting(WHO_COMES, NEED),
                new Meeting(WHO_GOES, NEED)));

        assertThat(told(through, WHO_COMES, NEED)).isEqualTo("b");
        assertThat(told(through, WHO_STEPS_IN, NEED_LEFT)).isEqualTo("b");
    }

    @Test
    void tells_what_nothing_leads_to_in_the_trace_of_the_plan() {
        var through = causes.through(List.of(new Meeting(WHO_STEPS_IN, NEED_LEFT)));

        assertThat(told(through, WHO_STEPS_IN, NEED_LEFT))
                .as("the first change's")
                .isEqualTo("a");
        assertThat(told(Causes.NONE, WHO_STEPS_IN, NEED_LEFT)).isEqualTo("none");
    }

    @Test
    void a_change_that_is_part_of_no_trace_lends_none() {
        var silent = Causes.of(List.of(new Change(1, Change.VACANCY, NEED.toString(), null)));

        assertThat(silent.traces()).isEmpty();
        assertThat(told(silent, WHO_COMES, NEED)).isEqualTo("none");
    }
}
