package fr.releve.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each scarce thing is worth to its next best use, in hundredths of a point: the certificate of a bound.
 *
 * <p>Any prices at or above zero prove a bound (see {@link BoundChecker}); good ones prove a tight one. What is absent
 * costs nothing. Kept with a plan, they explain it and let planning go on after a restart.
 */
public final class Prices {

    /** Hundredths of a point. */
    public static final int SCALE = 100;

    /** No price at all: proves only the sum of what each doctor could bring alone. */
    public static final Prices NONE = new Prices(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    private static final int VERSION = 1;

    private final TreeMap<Integer, int[]> slot;
    private final TreeMap<Integer, int[]> visit;
    private final TreeMap<Integer, Integer> lead;
    private final TreeMap<Integer, Integer> territory;

    /**
     * Takes over the arrays.
     *
     * @param slot by vacancy, the price of one doctor's place on each slot of the horizon
     * @param visit by vacancy, the price of one doctor's visit in each week
     * @param lead by lead, the price of taking it
     * @param territory by territory, what one more covered slot is worth there
     */
    public Prices(
            Map<Integer, int[]> slot,
            Map<Integer, int[]> visit,
            Map<Integer, Integer> lead,
            Map<Integer, Integer> territory) {
        this.slot = new TreeMap<>(slot);
        this.visit = new TreeMap<>(visit);
        this.lead = new TreeMap<>(lead);
        this.territory = new TreeMap<>(territory);
    }

    /** Price of a place at the vacancy on the slot. */
    public int ofSlot(int vacancy, int slotIndex) {
        return at(slot.get(vacancy), slotIndex);
    }

    /** Price of a visit to the vacancy in the week. */
    public int ofVisit(int vacancy, int week) {
        return at(visit.get(vacancy), week);
    }

    /** Price of a job lead. */
    public int ofLead(int leadId) {
        return lead.getOrDefault(leadId, 0);
    }

    /** Worth of one more covered slot in the territory. */
    public int ofTerritory(int territoryId) {
        return territory.getOrDefault(territoryId, 0);
    }

    private static int at(int @Nullable [] prices, int index) {
        return prices == null || index >= prices.length ? 0 : prices[index];
    }

    /** A compact form to store beside the plan; {@link #fromBytes} reads it back. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            writeArrays(out, slot);
            writeArrays(out, visit);
            writeNumbers(out, lead);
            writeNumbers(out, territory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if the bytes hold something else
     */
    public static Prices fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IllegalArgumentException("prices of version " + version + ", not " + VERSION);
            }
            return new Prices(readArrays(in), readArrays(in), readNumbers(in), readNumbers(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no prices", e);
        }
    }

    private static void writeArrays(DataOutputStream out, Map<Integer, int[]> arrays) throws IOException {
        out.writeInt(arrays.size());
        for (Map.Entry<Integer, int[]> entry : arrays.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue().length);
            for (int price : entry.getValue()) {
                out.writeInt(price);
            }
        }
    }

    private static void writeNumbers(DataOutputStream out, Map<Integer, Integer> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    private static Map<Integer, int[]> readArrays(DataInputStream in) throws IOException {
        Map<Integer, int[]> arrays = new TreeMap<>();
        for (int size = in.readInt(); size > 0; size--) {
            int id = in.readInt();
            int length = in.readInt();
            if (length < 0 || length > in.available() / Integer.BYTES) {
                throw new EOFException();
            }
            int[] prices = new int[length];
            for (int index = 0; index < prices.length; index++) {
                prices[index] = in.readInt();
            }
            arrays.put(id, prices);
        }
        return arrays;
    }

    private static Map<Integer, Integer> readNumbers(DataInputStream in) throws IOException {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (int size = in.readInt(); size > 0; size--) {
            numbers.put(in.readInt(), in.readInt());
        }
        return numbers;
    }
}
