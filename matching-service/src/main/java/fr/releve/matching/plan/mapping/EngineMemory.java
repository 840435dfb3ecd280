package fr.releve.matching.plan.mapping;

import fr.releve.engine.Prices;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Placing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Prices beside the ids of what they are the prices of, since the engine's numbers die with the process; and what the exchanges did.
 *
 * @param monday first day of the weeks they were learned for
 * @param vacancies in the order of the engine's numbers
 * @param territories in the order of the engine's numbers
 */
record EngineMemory(
        LocalDate monday, List<UUID> vacancies, List<String> territories, Prices prices, Exchanged exchanged) {

    private static final int FORM = 2;

    EngineMemory {
        vacancies = List.copyOf(vacancies);
        territories = List.copyOf(territories);
    }

    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(FORM);
            out.writeLong(monday.toEpochDay());
            out.writeInt(vacancies.size());
            for (UUID it : vacancies) {
                write(it, out);
            }
            out.writeInt(territories.size());
            for (String it : territories) {
                out.writeUTF(it);
            }
            byte[] priced = prices.toBytes();
            out.writeInt(priced.length);
            out.write(priced);
            write(exchanged.before(), out);
            write(exchanged.after(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if the bytes hold something else */
    static EngineMemory of(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int form = in.readInt();
            if (form != FORM) {
                throw new IllegalArgumentException("a memory of form " + form + ", not " + FORM);
            }
            var monday = LocalDate.ofEpochDay(in.readLong());
            List<UUID> vacancies = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                vacancies.add(readId(in));
            }
            List<String> territories = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                territories.add(in.readUTF());
            }
            var prices = Prices.fromBytes(in.readNBytes(in.readInt()));
            return new EngineMemory(
                    monday, vacancies, territories, prices, new Exchanged(readPlacings(in), readPlacings(in)));
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no memory of the engine", e);
        }
    }

    private static void write(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(List<Placing> placings, DataOutputStream out) throws IOException {
        out.writeInt(placings.size());
        for (Placing it : placings) {
            write(it.practitionerId(), out);
            write(it.vacancyId(), out);
            int[] indexes = it.halfDays().indexes().toArray();
            out.writeInt(indexes.length);
            for (int index : indexes) {
                out.writeInt(index);
            }
        }
    }

    private static List<Placing> readPlacings(DataInputStream in) throws IOException {
        List<Placing> placings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            UUID practitioner = readId(in);
            UUID vacancy = readId(in);
            int[] indexes = new int[in.readInt()];
            for (int at = 0; at < indexes.length; at++) {
                indexes[at] = in.readInt();
            }
            placings.add(new Placing(practitioner, vacancy, HalfDays.ofIndexes(IntStream.of(indexes))));
        }
        return placings;
    }
}
