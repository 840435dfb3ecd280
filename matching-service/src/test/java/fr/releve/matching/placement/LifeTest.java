package fr.releve.matching.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.proposal.Actor;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifeTest {

    @Test
    void no_line_of_the_table_contradicts_another() {
        Set<String> seen = new HashSet<>();
        assertThat(Life.TABLE)
                .allSatisfy(
                        it -> assertThat(seen.add(it.from() + " " + it.deed())).isTrue());
    }

    @Test
    void every_state_can_be_reached_and_every_binding_one_left() {
        var reached = EnumSet.of(Status.AGREED);
        boolean more = true;
        while (more) {
            more = Life.TABLE.stream()
                    .filter(it -> reached.contains(it.from()))
                    .map(Life.Step::to)
                    .anyMatch(reached::add);
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(Status.class));
        assertThat(Status.BINDING)
                .allSatisfy(status -> assertThat(Life.TABLE).anyMatch(it -> it.from() == status && it.to() != status));
    }

    @Test
    void the_end_is_the_end() {
        var ends = EnumSet.of(Status.CLOSED, Status.CANCELLED, Status.INTERRUPTED, Status.NO_SHOW);
        assertThat(Life.TABLE).noneMatch(it -> ends.contains(it.from()) && it.to() != it.from());
        assertThat(Life.TABLE)
                .as("of what stopped before its end, a signed amendment still goes to the Ordre")
                .filteredOn(it -> ends.contains(it.from()))
                .allMatch(it -> it.from() == Status.INTERRUPTED || it.from() == Status.NO_SHOW)
                .allMatch(it -> it.deed() == Deed.TRANSMIT_AMENDMENT || it.deed() == Deed.REMIND);
    }

    @Test
    void nobody_but_a_coordinator_records_what_the_ordre_says() {
        assertThat(Life.next(Status.SENT_TO_ORDRE, Deed.AUTHORISE, Actor.COORDINATOR))
                .contains(Status.ORDRE_AUTHORISED);
        assertThat(Life.next(Status.SENT_TO_ORDRE, Deed.AUTHORISE, Actor.DOCTOR))
                .isEmpty();
        assertThat(Life.next(Status.AGREED, Deed.CONFIRM, Actor.SYSTEM)).isEmpty();
    }

    @Test
    void a_deed_is_somebody_s_if_it_is_theirs_in_some_state() {
        assertThat(Life.isOf(Deed.COMPLETE, Actor.HOST)).isTrue();
        assertThat(Life.isOf(Deed.COMPLETE, Actor.DOCTOR)).isFalse();
        assertThat(Life.isOf(Deed.SIGN, Actor.COORDINATOR)).isFalse();
        assertThat(Life.isOf(Deed.START, Actor.HOST)).isFalse();
    }
}
