package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private final Random random = new Random(8);

    private NavigableSet<Integer> some() {
        return random.ints(random.nextInt(12), 0, 140).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Slots slots(Collection<Integer> set) {
        return Slots.of(set.stream().mapToInt(Integer::intValue).toArray());
    }

    private static NavigableSet<Integer> set(Slots slots) {
        return slots.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sets_are_joined_met_and_taken_from_one_another() {
        for (int round = 0; round < 500; round++) {
            NavigableSet<Integer> one = some();
            NavigableSet<Integer> two = some();
            Set<Integer> both = new TreeSet<>(one);
            both.retainAll(two);
            Set<Integer> either = new TreeSet<>(one);
            either.addAll(two);
            Set<Integer> rest = new TreeSet<>(one);
            rest.removeAll(two);

            assertThat(set(slots(one).and(slots(two)))).isEqualTo(both);
            assertThat(set(slots(one).or(slots(two)))).isEqualTo(either);
            assertThat(set(slots(one).minus(slots(two)))).isEqualTo(rest);
            assertThat(slots(one).and(slots(two))).isEqualTo(slots(both)).hasSameHashCodeAs(slots(both));
            assertThat(slots(one).equals(slots(two))).isEqualTo(one.equals(two));
        }
    }

    @Test
    void a_set_knows_its_slots() {
        for (int round = 0; round < 500; round++) {
            NavigableSet<Integer> some = some();
            Slots slots = slots(some);

            assertThat(slots.count()).isEqualTo(some.size());
            assertThat(slots.isEmpty()).isEqualTo(some.isEmpty());
            assertThat(slots.last()).isEqualTo(some.isEmpty() ? -1 : some.last());
            assertThat(Slots.parseHex(slots.toHex())).isEqualTo(slots);
            assertThat(slots).hasToString(slots.toHex());
            int first = random.nextInt(150);
            int length = 1 + random.nextInt(31);
            int bits = 0;
            for (int slot = 0; slot < length; slot++) {
                assertThat(slots.contains(first + slot)).isEqualTo(some.contains(first + slot));
                bits |= some.contains(first + slot) ? 1 << slot : 0;
            }
            assertThat(slots.bits(first, length)).isEqualTo(bits);
        }
    }

    @Test
    void the_edges_of_a_range_belong_to_it() {
        assertThat(set(Slots.range(3, 5))).containsExactly(3, 4, 5);
        assertThat(Slots.ofWords(0b101, 1)).isEqualTo(Slots.of(0, 2, 64));
        assertThat(Slots.of(0).contains(-1)).isFalse();
        assertThat(Slots.of(0)).isNotEqualTo("1");
    }

    @Test
    void a_slot_below_zero_and_a_text_that_is_no_mask_are_refused() {
        assertThatThrownBy(() -> Slots.of(0, -1))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("slots: slot -1 is negative");
        assertThatThrownBy(() -> Slots.parseHex("12x"))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("slots: \"12x\" is no hexadecimal mask");
        assertThat(Slots.of(0).isEmpty()).isFalse();
    }
}
