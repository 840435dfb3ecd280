package fr.releve.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * An immutable set of slots, numbered {@code week * slotsPerWeek + index} from the start of the horizon.
 *
 * <p>Two sets are equal when they hold the same slots, whatever the horizon they were made for.
 */
public final class Slots {

    /** No slot. */
    public static final Slots NONE = new Slots(new long[0]);

    private final long[] words;

    private Slots(long[] words) {
        int length = words.length;
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
        this.words = Arrays.copyOf(words, length);
    }

    /**
     * The set of these slots.
     *
     * @throws InvalidInstance if a slot is negative
     */
    public static Slots of(int... slots) {
        BitSet bits = new BitSet();
        for (int slot : slots) {
            if (slot < 0) {
                throw new InvalidInstance("slots: slot " + slot + " is negative");
            }
            bits.set(slot);
        }
        return new Slots(bits.toLongArray());
    }

    /** Every slot from {@code first} to {@code last}, both included. */
    public static Slots range(int first, int last) {
        return of(IntStream.rangeClosed(first, last).toArray());
    }

    /** Reads words of 64 slots, the lowest slots first. */
    public static Slots ofWords(long... words) {
        return new Slots(words);
    }

    /**
     * Reads a hexadecimal mask, bit {@code s} for slot {@code s}, as the neutral planning format writes it.
     *
     * @throws InvalidInstance if the text is no hexadecimal number
     */
    public static Slots parseHex(String hex) {
        long[] words = new long[(hex.length() + 15) / 16];
        try {
            for (int end = hex.length(), word = 0; end > 0; end -= 16, word++) {
                words[word] = Long.parseUnsignedLong(hex.substring(Math.max(0, end - 16), end), 16);
            }
        } catch (NumberFormatException e) {
            throw new InvalidInstance("slots: \"" + hex + "\" is no hexadecimal mask", e);
        }
        return new Slots(words);
    }

    /** This set as a hexadecimal mask; {@code 0} when empty. */
    public String toHex() {
        if (words.length == 0) {
            return "0";
        }
        StringBuilder hex = new StringBuilder(Long.toHexString(words[words.length - 1]));
        for (int word = words.length - 2; word >= 0; word--) {
            String part = Long.toHexString(words[word]);
            hex.repeat('0', 16 - part.length()).append(part);
        }
        return hex.toString();
    }

    /** Whether the slot is in this set. */
    public boolean contains(int slot) {
        int word = slot >> 6;
        return slot >= 0 && word < words.length && (words[word] >>> slot & 1) != 0;
    }

    /** Number of slots. */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Whether no slot is in this set. */
    public boolean isEmpty() {
        return words.length == 0;
    }

    /** The last slot, or -1 when empty. */
    public int last() {
        return words.length == 0 ? -1 : 64 * words.length - 1 - Long.numberOfLeadingZeros(words[words.length - 1]);
    }

    /** The slots of both sets. */
    public Slots and(Slots other) {
        long[] both = Arrays.copyOf(words, Math.min(words.length, other.words.length));
        for (int word = 0; word < both.length; word++) {
            both[word] &= other.words[word];
        }
        return new Slots(both);
    }

    /** The slots of either set. */
    public Slots or(Slots other) {
        long[] either = Arrays.copyOf(words, Math.max(words.length, other.words.length));
        for (int word = 0; word < other.words.length; word++) {
            either[word] |= other.words[word];
        }
        return new Slots(either);
    }

    /** The slots of this set that are not in the other. */
    public Slots minus(Slots other) {
        long[] rest = words.clone();
        for (int word = 0; word < Math.min(rest.length, other.words.length); word++) {
            rest[word] &= ~other.words[word];
        }
        return new Slots(rest);
    }

    /** The slots in rising order. */
    public IntStream stream() {
        return BitSet.valueOf(words).stream();
    }

    /** The {@code length} slots from {@code first} on, as the low bits of a number; {@code length} at most 31. */
    public int bits(int first, int length) {
        int word = first >> 6;
        int shift = first & 63;
        long low = word < words.length ? words[word] >>> shift : 0;
        long high = shift > 0 && word + 1 < words.length ? words[word + 1] << (64 - shift) : 0;
        return (int) ((low | high) & ((1L << length) - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slots that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return toHex();
    }
}
