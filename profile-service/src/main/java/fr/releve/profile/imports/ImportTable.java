package fr.releve.profile.imports;

import fr.releve.kit.database.DatabaseFault;
import fr.releve.kit.problem.Busy;
import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Loads a table. Many rows share a transaction for speed; if the database refuses one of them, each of these rows gets a transaction
 * of its own, so that exactly the broken one is left out.
 */
@ApplicationScoped
public class ImportTable {

    private static final Logger LOG = Logger.getLogger(ImportTable.class);
    private static final int BATCH = 200;
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])([A-Z])");

    private final Map<ImportKind, RowLoader> loaders;
    private final ImportedRows imported;

    ImportTable(@All List<RowLoader> loaders, ImportedRows imported) {
        this.loaders = loaders.stream().collect(Collectors.toMap(RowLoader::kind, Function.identity()));
        this.imported = imported;
    }

    public ImportReport handle(ImportKind kind, byte[] file) {
        var loader = Objects.requireNonNull(loaders.get(kind), kind::slug);
        var table = Table.read(file, loader.columns(), loader.optionalColumns());
        List<Outcome> outcomes = new ArrayList<>();
        table.broken().forEach(it -> outcomes.add(new Outcome.Rejected(it)));
        List<Row> rows = new ArrayList<>(table.rows());
        outcomes.addAll(refuseNameless(loader, rows));
        rows.sort(Comparator.comparing(loader::comesFirst).reversed());
        for (int start = 0; start < rows.size(); start += BATCH) {
            outcomes.addAll(load(loader, rows.subList(start, Math.min(start + BATCH, rows.size()))));
        }
        return report(outcomes);
    }

    private List<Outcome> load(RowLoader loader, List<Row> rows) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> loadTogether(loader, rows));
        } catch (RuntimeException e) {
            if (rows.size() > 1) {
                LOG.debugf("a batch is loaded row by row: %s", e.getMessage());
                return rows.stream()
                        .flatMap(row -> load(loader, List.of(row)).stream())
                        .toList();
            }
            return List.of(rejected(rows.getFirst(), "", refusal(e)));
        }
    }

    /**
     * What is said of a row that the database refuses.
     *
     * @throws Busy if the database is at fault: nothing is known of the row
     */
    private static String refusal(RuntimeException e) {
        return switch (DatabaseFault.of(e).orElseThrow(() -> e)) {
            case OF_DATA ->
                "The database refuses this row: another has what only one can have, or a value cannot be kept.";
            case OF_DATABASE, OF_STATEMENT -> {
                LOG.warnf("an import stops: %s", e.getClass().getSimpleName());
                throw new Busy(
                        503,
                        ProblemKind.SERVICE_UNAVAILABLE,
                        "The database is at fault, and some rows are loaded; load the table again in a moment.");
            }
        };
    }

    /** Rows that break a rule are told apart here, before anything of them is stored. */
    private List<Outcome> loadTogether(RowLoader loader, List<Row> rows) {
        imported.lock(loader.kind());
        var before = known(loader, rows);
        List<Outcome> outcomes = new ArrayList<>();
        List<ImportedRows.Loaded> loaded = new ArrayList<>();
        List<UUID> again = new ArrayList<>();
        for (Row row : rows) {
            try {
                var outcome = loadOne(loader, row, before);
                outcome.ifPresent(loaded::add);
                outcomes.add(outcome.isPresent() ? new Outcome.Loaded() : new Outcome.Unchanged());
                known(loader, row, before).map(ImportedRows.Imported::target).ifPresent(again::add);
            } catch (BadCell e) {
                outcomes.add(rejected(row, e.column(), e.reason()));
            } catch (Problem e) {
                outcomes.add(rejected(row, column(e), String.valueOf(e.getMessage())));
            }
        }
        imported.remember(loader.kind(), loaded);
        loader.seen(again);
        return outcomes;
    }

    /** What the rows became before; the row of what was taken out since, by whoever may, becomes something new once it changes. */
    private Map<String, ImportedRows.Imported> known(RowLoader loader, List<Row> rows) {
        var before = new HashMap<>(imported.find(loader.kind(), references(loader, rows)));
        var targets = before.values().stream()
                .flatMap(it -> Stream.ofNullable(it.target()))
                .toList();
        var there = loader.there(targets);
        before.replaceAll((reference, it) ->
                it.target() == null || there.contains(it.target()) ? it : new ImportedRows.Imported(it.hash(), null));
        return before;
    }

    /** Empty if the row is what it was, or its person was erased since. */
    private static Optional<ImportedRows.Loaded> loadOne(
            RowLoader loader, Row row, Map<String, ImportedRows.Imported> before) {
        String hash = row.hash();
        var known = known(loader, row, before);
        if (known.filter(it -> it.isErased() || it.hash().equals(hash)).isPresent()) {
            return Optional.empty();
        }
        var target = loader.load(row, known.map(ImportedRows.Imported::target).orElse(null));
        return Optional.of(new ImportedRows.Loaded(row.text(loader.reference()), hash, target));
    }

    private static Optional<ImportedRows.Imported> known(
            RowLoader loader, Row row, Map<String, ImportedRows.Imported> before) {
        return Optional.ofNullable(before.get(row.text(loader.reference())));
    }

    private static List<String> references(RowLoader loader, List<Row> rows) {
        return rows.stream().map(it -> it.text(loader.reference())).toList();
    }

    /** A reference names one row of a table: what has none that can be read is left out, and the second row with the same. */
    private static List<Outcome> refuseNameless(RowLoader loader, List<Row> rows) {
        Map<String, Long> lines = new HashMap<>();
        List<Outcome> refused = new ArrayList<>();
        rows.removeIf(row -> {
            var refusal = nameless(loader.reference(), row, lines);
            refusal.ifPresent(refused::add);
            return refusal.isPresent();
        });
        return refused;
    }

    /** @param lines where each reference was read first */
    private static Optional<Outcome> nameless(String column, Row row, Map<String, Long> lines) {
        try {
            String reference = row.text(column);
            return Optional.ofNullable(lines.putIfAbsent(reference, row.line()))
                    .map(earlier -> rejected(row, column, "Line " + earlier + " has " + reference + " already."));
        } catch (BadCell e) {
            return Optional.of(rejected(row, e.column(), e.reason()));
        }
    }

    private static Outcome rejected(Row row, String column, String reason) {
        return new Outcome.Rejected(new Rejection(row.line(), column, reason));
    }

    /** {@code /homeCommune} of a request is {@code home_commune} of a table. */
    private static String column(Problem problem) {
        return problem.faults().stream()
                .map(it -> it.pointer().split("/", -1))
                .filter(it -> it.length > 1)
                .map(it -> CAPITAL.matcher(it[1]).replaceAll("_$1").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static ImportReport report(List<Outcome> outcomes) {
        int loaded = 0;
        int unchanged = 0;
        List<Rejection> rejections = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Loaded() -> loaded++;
                case Outcome.Unchanged() -> unchanged++;
                case Outcome.Rejected(Rejection it) -> rejections.add(it);
            }
        }
        rejections.sort(Comparator.comparingLong(Rejection::line));
        return new ImportReport(loaded, unchanged, rejections);
    }

    private sealed interface Outcome {
        record Loaded() implements Outcome {}

        record Unchanged() implements Outcome {}

        record Rejected(Rejection rejection) implements Outcome {}
    }
}
