package fr.releve.matching.plan.mapping;

import fr.releve.engine.Prices;
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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Prices beside the ids of what they are the prices of, since the engine's numbers die with the process.
 *
 * @param monday first day of the weeks they were learned for
 * @param vacancies in the order of the engine's numbers
 * @param territories in the order of the engine's numbers
 */
record EngineMemory(LocalDate monday, List<UUID> vacancies, List<String> territories, Prices prices) {

    private static final int FORM = 1;

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
                out.writeLong(it.getMostSignificantBits());
                out.writeLong(it.getLeastSignificantBits());
            }
            out.writeInt(territories.size());
            for (String it : territories) {
                out.writeUTF(it);
            }
            byte[] priced = prices.toBytes();
            out.writeInt(priced.length);
            out.write(priced);
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
                vacancies.add(new UUID(in.readLong(), in.readLong()));
            }
            List<String> territories = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                territories.add(in.readUTF());
            }
            return new EngineMemory(monday, vacancies, territories, Prices.fromBytes(in.readNBytes(in.readInt())));
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no memory of the engine", e);
        }
    }
}
