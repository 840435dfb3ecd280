package fr.releve.matching.rule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * At the start, adds what {@code seeds/rules.csv} knows and the table does not. A code's rows of the file are its first versions, so
 * that what an administrator changed stays; a new row of the file goes behind the file's older ones.
 */
@ApplicationScoped
public class LoadRules {

    private static final Logger LOG = Logger.getLogger(LoadRules.class);
    private static final String FILE = "/rules.csv";

    private final Rules rules;

    public LoadRules(Rules rules) {
        this.rules = rules;
    }

    void start(@Observes StartupEvent started) {
        var wanted = read();
        long added = QuarkusTransaction.requiringNew()
                .call(() -> wanted.stream().filter(it -> rules.add(it, "seeds")).count());
        if (added > 0) {
            LOG.infof("rules loaded: rows=%d", added);
        }
    }

    static List<Rule> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, Integer> versions = new HashMap<>();
        var file = Objects.requireNonNull(LoadRules.class.getResourceAsStream(FILE), FILE);
        try (var rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(it -> rule(it, versions.merge(it.get("code"), 1, Integer::sum)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(CSVRecord row, int version) {
        var unit = Rule.Unit.valueOf(row.get("unit"));
        if (!unit.fits(row.get("value"))) {
            throw new IllegalStateException("line " + row.getRecordNumber() + " of the rules has no " + unit);
        }
        return new Rule(
                row.get("code"),
                version,
                row.get("value"),
                unit,
                LocalDate.parse(row.get("valid_from")),
                date(row.get("valid_to")),
                row.get("label"),
                row.get("source"));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
