package fr.releve.matching.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.releve.kit.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable set of half-days, ascending; one bit each, so that the overlap of a doctor and a need costs next to nothing.
 *
 * <p>Bit 0 is the morning of {@link #ORIGIN}, a Monday: fourteen bits are a week.
 */
public final class HalfDays {

    public static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);
    public static final int PER_WEEK = 14;
    public static final HalfDays NONE = new HalfDays(new BitSet());

    private static final LocalDate BEYOND = LocalDate.of(2100, 1, 1);

    private final BitSet bits;

    private HalfDays(BitSet bits) {
        this.bits = bits;
    }

    /** @throws IllegalArgumentException for a day before 2024 or after 2099 */
    public static HalfDays of(Collection<HalfDay> halfDays) {
        var bits = new BitSet();
        halfDays.forEach(it -> bits.set(index(it)));
        return new HalfDays(bits);
    }

    public static HalfDays of(HalfDay... halfDays) {
        return of(List.of(halfDays));
    }

    /** @throws IllegalArgumentException if one of the texts is no half-day */
    @JsonCreator
    public static HalfDays parse(List<String> texts) {
        var bits = new BitSet();
        texts.forEach(it -> bits.set(index(HalfDay.parse(it))));
        return new HalfDays(bits);
    }

    /** @param indexes bits, counted as the class comment says */
    public static HalfDays ofIndexes(IntStream indexes) {
        var bits = new BitSet();
        indexes.forEach(bits::set);
        return new HalfDays(bits);
    }

    /** Bit of the morning of a date. */
    public static int index(LocalDate date) {
        if (date.isBefore(ORIGIN) || !date.isBefore(BEYOND)) {
            throw new IllegalArgumentException("a half-day lies between 2024 and 2099, not on " + date);
        }
        return 2 * (int) ChronoUnit.DAYS.between(ORIGIN, date);
    }

    private static int index(HalfDay halfDay) {
        return index(halfDay.date()) + (halfDay.part() == HalfDay.Part.AM ? 0 : 1);
    }

    private static HalfDay at(int index) {
        return new HalfDay(ORIGIN.plusDays(index / 2), index % 2 == 0 ? HalfDay.Part.AM : HalfDay.Part.PM);
    }

    public HalfDays and(HalfDays other) {
        var both = (BitSet) bits.clone();
        both.and(other.bits);
        return new HalfDays(both);
    }

    public HalfDays minus(HalfDays other) {
        var rest = (BitSet) bits.clone();
        rest.andNot(other.bits);
        return new HalfDays(rest);
    }

    public HalfDays or(HalfDays other) {
        var either = (BitSet) bits.clone();
        either.or(other.bits);
        return new HalfDays(either);
    }

    /** Those on the date or later. */
    public HalfDays from(LocalDate first) {
        var rest = (BitSet) bits.clone();
        rest.clear(0, first.isBefore(ORIGIN) ? 0 : index(first));
        return new HalfDays(rest);
    }

    /** Those that have not begun at a moment. */
    public HalfDays from(Instant moment) {
        return of(stream().filter(it -> it.begin(Clock.PARIS).isAfter(moment)).toList());
    }

    /** Those on the date or earlier. */
    public HalfDays until(LocalDate last) {
        if (last.isBefore(ORIGIN)) {
            return NONE;
        }
        var rest = (BitSet) bits.clone();
        if (last.isBefore(BEYOND.minusDays(1))) {
            rest.clear(index(last) + 2, Math.max(index(last) + 2, rest.length()));
        }
        return new HalfDays(rest);
    }

    public boolean intersects(HalfDays other) {
        return bits.intersects(other.bits);
    }

    public boolean containsAll(HalfDays other) {
        return other.minus(this).isEmpty();
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    public int size() {
        return bits.cardinality();
    }

    /** Number of weeks, Monday to Sunday, with at least one of the half-days. */
    public int weeks() {
        int weeks = 0;
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit((bit / PER_WEEK + 1) * PER_WEEK)) {
            weeks++;
        }
        return weeks;
    }

    /** How many of the half-days lie in the week of a bit. */
    public int sizeOfWeek(int index) {
        int start = index / PER_WEEK * PER_WEEK;
        return bits.get(start, start + PER_WEEK).cardinality();
    }

    /** How many of the half-days lie in the month of a bit. A week belongs to the month of its Thursday, as a whole. */
    public int sizeOfMonth(int index) {
        LocalDate monday = monthBegins(at(index).date());
        LocalDate first = monday.with(DayOfWeek.THURSDAY);
        int weeks = 1 + (first.lengthOfMonth() - first.getDayOfMonth()) / 7;
        int start = index(monday);
        return bits.get(start, start + weeks * PER_WEEK).cardinality();
    }

    /** The Monday with which the month of a day begins, counted in whole weeks as {@link #sizeOfMonth} does. */
    public static LocalDate monthBegins(LocalDate day) {
        return day.with(DayOfWeek.THURSDAY)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY))
                .with(DayOfWeek.MONDAY);
    }

    /** Morning and afternoon of every day that has one of the half-days. */
    public HalfDays wholeDays() {
        return ofIndexes(indexes().flatMap(it -> IntStream.of(it, it ^ 1)));
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public HalfDay first() {
        return stream().findFirst().orElseThrow();
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public HalfDay last() {
        return at(indexes().max().orElseThrow());
    }

    public Stream<HalfDay> stream() {
        return bits.stream().mapToObj(HalfDays::at);
    }

    public List<HalfDay> list() {
        return stream().toList();
    }

    /** Bits, ascending. */
    public IntStream indexes() {
        return bits.stream();
    }

    /** Bits from a Monday's morning on, 64 a word, the lowest first. */
    public long[] wordsFrom(LocalDate monday, int weeks) {
        int start = index(monday);
        return bits.get(start, start + weeks * PER_WEEK).toLongArray();
    }

    @JsonValue
    public List<String> texts() {
        return stream().map(HalfDay::toString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HalfDays that && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", texts());
    }
}
