package fr.releve.matching.plan.mapping;

import static fr.releve.matching.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Prices;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Placing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Anne and Bruno have changed places for Anne's spouse; Chloé stays where she is. */
class ExchangedTest {

    private static final UUID ANNE = new UUID(1, 1);
    private static final UUID BRUNO = new UUID(1, 2);
    private static final UUID CHLOE = new UUID(1, 3);
    private static final UUID NORTH = new UUID(2, 1);
    private static final UUID SOUTH = new UUID(2, 2);

    private static final List<Placing> BEFORE = List.of(at(ANNE, NORTH), at(BRUNO, SOUTH), at(CHLOE, SOUTH));
    private static final List<Placing> AFTER = List.of(at(ANNE, SOUTH), at(BRUNO, NORTH), at(CHLOE, SOUTH));

    private final Exchanged exchanged = Exchanged.between(BEFORE, AFTER);

    @Test
    void only_who_moved_is_remembered() {
        assertThat(exchanged.before()).containsExactly(at(ANNE, NORTH), at(BRUNO, SOUTH));
        assertThat(exchanged.after()).containsExactly(at(ANNE, SOUTH), at(BRUNO, NORTH));
        assertThat(Exchanged.between(BEFORE, BEFORE)).isEqualTo(Exchanged.NONE);
    }

    @Test
    void what_stands_as_it_was_exchanged_is_taken_back() {
        assertThat(exchanged.undoneIn(AFTER)).containsExactlyInAnyOrderElementsOf(BEFORE);
        assertThat(Exchanged.NONE.undoneIn(AFTER)).isEqualTo(AFTER);
    }

    @Test
    void what_has_changed_since_is_left_as_it_is() {
        List<Placing> now = List.of(at(BRUNO, NORTH), at(CHLOE, SOUTH));

        assertThat(exchanged.undoneIn(now)).containsExactlyInAnyOrder(at(BRUNO, SOUTH), at(CHLOE, SOUTH));
    }

    @Test
    void whoever_an_exchange_gave_the_first_days_has_none_without_it() {
        var first = Exchanged.between(List.of(), List.of(at(ANNE, NORTH)));

        assertThat(first.undoneIn(List.of(at(ANNE, NORTH)))).isEmpty();
    }

    @Test
    void it_is_kept_with_what_the_plan_learned() {
        var memory = new EngineMemory(TODAY, List.of(NORTH), List.of("200000001"), Prices.NONE, exchanged);

        assertThat(EngineMemory.of(memory.toBytes()).exchanged()).isEqualTo(exchanged);
    }

    private static Placing at(UUID doctor, UUID vacancy) {
        return new Placing(doctor, vacancy, HalfDays.of(new HalfDay(TODAY.plusDays(7), HalfDay.Part.AM)));
    }
}
