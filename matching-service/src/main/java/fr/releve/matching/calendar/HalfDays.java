package fr.releve.matching.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.releve.kit.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable set of half-days, ascending; one bit each, so that the overlap of a doctor and a need costs next to nothing.
 *
 * <p>Bit 0 is the morning of {@link #ORIGIN}, a Monday: fourteen bits are a week. Of the words of 64 bits only those from the first to the
 * last that is not empty are kept, as a planner holds one set for each pair that fits.
 */
public final class HalfDays {

    public static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);
    public static final int PER_WEEK = 14;
    public static final HalfDays NONE = new HalfDays(0, new long[0]);

    static final LocalDate BEYOND = LocalDate.of(2100, 1, 1);

    private static final long MORNINGS = 0x5555_5555_5555_5555L;

    private final int firstWord;
    private final long[] words;

    private HalfDays(int firstWord, long[] words) {
        this.firstWord = firstWord;
        this.words = words;
    }

    /** Without the empty words at either end. */
    private static HalfDays trimmed(int firstWord, long[] words) {
        int begin = 0;
        while (begin < words.length && words[begin] == 0) {
            begin++;
        }
        int end = words.length;
        while (end > begin && words[end - 1] == 0) {
            end--;
        }
        if (begin == end) {
            return NONE;
        }
        boolean whole = begin == 0 && end == words.length;
        return new HalfDays(firstWord + begin, whole ? words : Arrays.copyOfRange(words, begin, end));
    }

    /** @throws IllegalArgumentException for a day before 2024 or after 2099 */
    public static HalfDays of(Collection<HalfDay> halfDays) {
        return ofIndexes(halfDays.stream().mapToInt(HalfDays::index));
    }

    public static HalfDays of(HalfDay... halfDays) {
        return of(List.of(halfDays));
    }

    /** @throws IllegalArgumentException if one of the texts is no half-day */
    @JsonCreator
    public static HalfDays parse(List<String> texts) {
        return ofIndexes(texts.stream().map(HalfDay::parse).mapToInt(HalfDays::index));
    }

    /**
     * What {@link #toString} gave.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static HalfDays parse(String joined) {
        return joined.isEmpty() ? NONE : parse(List.of(joined.split(" ", -1)));
    }

    /** @param indexes bits, counted as the class comment says */
    public static HalfDays ofIndexes(IntStream indexes) {
        var bits = new BitSet();
        indexes.forEach(bits::set);
        return trimmed(0, bits.toLongArray());
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
        int begin = Math.max(firstWord, other.firstWord);
        int end = Math.min(endWord(), other.endWord());
        if (begin >= end) {
            return NONE;
        }
        long[] both = new long[end - begin];
        for (int word = begin; word < end; word++) {
            both[word - begin] = word(word) & other.word(word);
        }
        return trimmed(begin, both);
    }

    public HalfDays minus(HalfDays other) {
        if (!intersects(other)) {
            return this;
        }
        long[] rest = words.clone();
        for (int word = firstWord; word < endWord(); word++) {
            rest[word - firstWord] &= ~other.word(word);
        }
        return trimmed(firstWord, rest);
    }

    public HalfDays or(HalfDays other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int begin = Math.min(firstWord, other.firstWord);
        long[] either = new long[Math.max(endWord(), other.endWord()) - begin];
        for (int i = 0; i < either.length; i++) {
            either[i] = word(begin + i) | other.word(begin + i);
        }
        return new HalfDays(begin, either);
    }

    private int endWord() {
        return firstWord + words.length;
    }

    /** A word of 64 bits; empty beyond those that are kept. */
    private long word(int number) {
        int kept = number - firstWord;
        return kept < 0 || kept >= words.length ? 0 : words[kept];
    }

    /** Those from one bit up to, and not with, another. */
    private HalfDays between(int begin, int end) {
        long[] some = words.clone();
        for (int i = 0; i < some.length; i++) {
            some[i] &= mask((firstWord + i) * Long.SIZE, begin, end);
        }
        return trimmed(firstWord, some);
    }

    /** Of a word that starts at a bit, those of its bits that lie from one bit up to, and not with, another. */
    private static long mask(int start, int begin, int end) {
        int from = Math.clamp((long) begin - start, 0, Long.SIZE);
        int to = Math.clamp((long) end - start, 0, Long.SIZE);
        return from >= to ? 0 : (-1L >>> (Long.SIZE - (to - from))) << from;
    }

    private int count(int begin, int end) {
        int count = 0;
        int last = Math.min((end - 1) / Long.SIZE, endWord() - 1);
        for (int word = Math.max(begin / Long.SIZE, firstWord); word <= last; word++) {
            count += Long.bitCount(word(word) & mask(word * Long.SIZE, begin, end));
        }
        return count;
    }

    /** Those on the date or later. */
    public HalfDays from(LocalDate first) {
        return between(first.isBefore(ORIGIN) ? 0 : index(first), Integer.MAX_VALUE);
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
        return last.isBefore(BEYOND.minusDays(1)) ? between(0, index(last) + 2) : this;
    }

    public boolean intersects(HalfDays other) {
        int end = Math.min(endWord(), other.endWord());
        for (int word = Math.max(firstWord, other.firstWord); word < end; word++) {
            if ((word(word) & other.word(word)) != 0) {
                return true;
            }
        }
        return false;
    }

    public boolean containsAll(HalfDays other) {
        return other.minus(this).isEmpty();
    }

    public boolean isEmpty() {
        return words.length == 0;
    }

    public int size() {
        return count(0, Integer.MAX_VALUE);
    }

    /** Number of weeks, Monday to Sunday, with at least one of the half-days. */
    public int weeks() {
        return (int) indexes().map(it -> it / PER_WEEK).distinct().count();
    }

    /** How many of the half-days lie in the week of a bit. */
    public int sizeOfWeek(int index) {
        int start = index / PER_WEEK * PER_WEEK;
        return count(start, start + PER_WEEK);
    }

    /** How many of the half-days lie in the month of a bit. A week belongs to the month of its Thursday, as a whole. */
    public int sizeOfMonth(int index) {
        int week = index / PER_WEEK;
        return count(Months.first(week) * PER_WEEK, Months.end(week) * PER_WEEK);
    }

    /** The Monday with which the month of a day begins, counted in whole weeks as {@link #sizeOfMonth} does. */
    public static LocalDate monthBegins(LocalDate day) {
        return day.with(DayOfWeek.THURSDAY)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY))
                .with(DayOfWeek.MONDAY);
    }

    /** Those of the weeks that are wanted, of which the bit of Monday's morning is given. */
    public HalfDays ofWeeks(IntPredicate wanted) {
        long[] some = words.clone();
        int last = endWord() * Long.SIZE;
        for (int start = firstWord * Long.SIZE / PER_WEEK * PER_WEEK; start < last; start += PER_WEEK) {
            if (count(start, start + PER_WEEK) > 0 && !wanted.test(start)) {
                clear(some, start, start + PER_WEEK);
            }
        }
        return trimmed(firstWord, some);
    }

    private void clear(long[] some, int begin, int end) {
        for (int word = Math.max(begin / Long.SIZE, firstWord);
                word <= (end - 1) / Long.SIZE && word < endWord();
                word++) {
            some[word - firstWord] &= ~mask(word * Long.SIZE, begin, end);
        }
    }

    /** Morning and afternoon of every day that has one of the half-days: two bits beside each other in one word. */
    public HalfDays wholeDays() {
        long[] whole = words.clone();
        for (int i = 0; i < whole.length; i++) {
            whole[i] |= (words[i] & MORNINGS) << 1 | (words[i] & ~MORNINGS) >>> 1;
        }
        return new HalfDays(firstWord, whole);
    }

    /** @throws NoSuchElementException if there is none */
    public HalfDay first() {
        mustHaveOne();
        return at(firstWord * Long.SIZE + Long.numberOfTrailingZeros(words[0]));
    }

    /** @throws NoSuchElementException if there is none */
    public HalfDay last() {
        mustHaveOne();
        return at(endWord() * Long.SIZE - 1 - Long.numberOfLeadingZeros(words[words.length - 1]));
    }

    private void mustHaveOne() {
        if (isEmpty()) {
            throw new NoSuchElementException("no half-day");
        }
    }

    public Stream<HalfDay> stream() {
        return indexes().mapToObj(HalfDays::at);
    }

    public List<HalfDay> list() {
        return stream().toList();
    }

    /** Bits, ascending. */
    public IntStream indexes() {
        int start = firstWord * Long.SIZE;
        return BitSet.valueOf(words).stream().map(it -> start + it);
    }

    /** Bits from a Monday's morning on, 64 a word, the lowest first. */
    public long[] wordsFrom(LocalDate monday, int weeks) {
        int start = index(monday);
        var shifted = new BitSet();
        between(start, start + weeks * PER_WEEK).indexes().forEach(it -> shifted.set(it - start));
        return shifted.toLongArray();
    }

    @JsonValue
    public List<String> texts() {
        return stream().map(HalfDay::toString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HalfDays that && firstWord == that.firstWord && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * firstWord + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return String.join(" ", texts());
    }
}
