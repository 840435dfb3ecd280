package fr.releve.matching.calendar;

import static fr.releve.matching.Fixtures.DAY;
import static fr.releve.matching.Fixtures.TUESDAY;
import static fr.releve.matching.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfDaysTest {

    /** Sets as they are written, beside the same as plain sets of numbers. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void reckons_as_sets_of_numbers_do(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var one = numbers(random);
            var other = numbers(random);
            var first = of(one);
            var second = of(other);
            var both = new TreeSet<>(one);
            both.retainAll(other);
            var rest = new TreeSet<>(one);
            rest.removeAll(other);
            var either = new TreeSet<>(one);
            either.addAll(other);

            assertThat(first.and(second)).isEqualTo(of(both)).hasSameHashCodeAs(of(both));
            assertThat(first.minus(second)).isEqualTo(of(rest)).hasSameHashCodeAs(of(rest));
            assertThat(first.or(second)).isEqualTo(of(either)).hasSameHashCodeAs(of(either));
            assertThat(first.intersects(second)).isEqualTo(!both.isEmpty());
            assertThat(first.containsAll(second)).isEqualTo(one.containsAll(other));
            assertThat(first.size()).isEqualTo(one.size());
            assertThat(first.isEmpty()).isEqualTo(one.isEmpty());
            assertThat(first.indexes().boxed()).containsExactlyElementsOf(one);
            assertThat(HalfDays.parse(first.toString())).isEqualTo(first);
            assertThat(first.weeks())
                    .isEqualTo((int) one.stream().map(it -> it / 14).distinct().count());

            if (!one.isEmpty()) {
                assertThat(first.first()).isEqualTo(first.list().getFirst());
                assertThat(first.last()).isEqualTo(first.list().getLast());
            }

            var day = HalfDays.ORIGIN.plusDays(random.nextInt(200));
            int bit = HalfDays.index(day);
            assertThat(first.from(day)).isEqualTo(of(one.tailSet(bit)));
            assertThat(first.until(day)).isEqualTo(of(one.headSet(bit + 2)));
            int week = bit / 14 * 14;
            assertThat(first.sizeOfWeek(bit))
                    .isEqualTo(one.subSet(week, week + 14).size());
            assertThat(first.wholeDays())
                    .isEqualTo(
                            of(one.stream().flatMap(it -> Stream.of(it, it ^ 1)).collect(Collectors.toSet())));
            var odd = of(one.stream().filter(it -> it / 14 % 2 == 1).toList());
            assertThat(first.ofWeeks(it -> it / 14 % 2 == 1)).isEqualTo(odd).hasSameHashCodeAs(odd);
            assertThat(BitSet.valueOf(first.wordsFrom(HalfDays.ORIGIN.plusWeeks(week / 14), 8)).stream())
                    .containsExactlyElementsOf(one.subSet(week, week + 8 * 14).stream()
                            .map(it -> it - week)
                            .toList());
        }
    }

    private static NavigableSet<Integer> numbers(Random random) {
        int first = random.nextInt(300);
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(it -> first + random.nextInt(1 + random.nextInt(200)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HalfDays of(Collection<Integer> numbers) {
        return HalfDays.ofIndexes(numbers.stream().mapToInt(it -> it));
    }

    @Test
    void reads_what_it_writes() {
        var texts = List.of("2026-12-01:AM", "2026-12-01:PM", "2027-01-04:PM");
        assertThat(HalfDays.parse(texts).texts()).isEqualTo(texts);
        assertThat(HalfDays.parse(texts).list())
                .containsExactlyElementsOf(texts.stream().map(HalfDay::parse).toList());
    }

    @Test
    void keeps_the_day_of_a_limit_and_drops_the_one_beyond() {
        var three = DAY.or(day(TUESDAY.minusDays(1))).or(day(TUESDAY.plusDays(1)));
        assertThat(three.until(TUESDAY)).isEqualTo(DAY.or(day(TUESDAY.minusDays(1))));
        assertThat(three.from(TUESDAY)).isEqualTo(DAY.or(day(TUESDAY.plusDays(1))));
    }

    @Test
    void none_has_neither_a_first_nor_a_last() {
        assertThatThrownBy(HalfDays.NONE::first).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(HalfDays.NONE::last).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void counts_weeks_from_monday_to_sunday() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(day(monday).or(day(monday.plusDays(6))).weeks()).isEqualTo(1);
        assertThat(day(monday).or(day(monday.plusDays(7))).weeks()).isEqualTo(2);
        assertThat(HalfDays.NONE.weeks()).isZero();
    }

    /** As {@link HalfDays#monthBegins} has it, from the calendar. */
    @Test
    void counts_a_week_to_the_month_of_its_thursday() {
        var random = new Random(4);
        var mornings = HalfDays.ofIndexes(IntStream.iterate(0, it -> it + 2).limit(27_000));
        for (int i = 0; i < 500; i++) {
            LocalDate day = HalfDays.ORIGIN.plusDays(random.nextInt(27_000 - 60));
            LocalDate begins = HalfDays.monthBegins(day);
            LocalDate next = HalfDays.monthBegins(begins.plusDays(6 * 7));
            assertThat(mornings.sizeOfMonth(HalfDays.index(day))).as("%s", day).isEqualTo((int)
                    ChronoUnit.DAYS.between(begins, next));
        }
    }

    @Test
    void gives_the_bits_of_the_weeks_asked_for() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(DAY.wordsFrom(monday, 1)).containsExactly(0b1100L);
        assertThat(DAY.wordsFrom(monday.plusWeeks(1), 1)).isEmpty();
    }

    @Test
    void refuses_what_no_calendar_of_ours_holds() {
        for (String text :
                List.of("2026-12-01", "2026-02-30:AM", "2026-12-01:NOON", "2023-12-31:AM", "2100-01-01:AM")) {
            assertThatThrownBy(() -> HalfDays.parse(List.of(text)))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
