package fr.releve.acceptance.rights;

import fr.releve.acceptance.world.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** {@code who-may-do-what/table.md} and what becomes of it as time goes by: who may call what, as people and these tests read it. */
public record Table(List<Row> rows) {

    private static final String FOLDER = "/who-may-do-what/";
    private static final String FILE = "table.md";
    private static final String LATER = "as-time-goes-by.md";
    private static final String HEADING = "## ";

    public static Table read() {
        return read(FILE);
    }

    /** Of a placement that is confirmed, and then goes its way; a section for each of its states. */
    static Table asTimeGoesBy() {
        return read(LATER);
    }

    private static Table read(String file) {
        var rows = new ArrayList<Row>();
        List<Actor> actors = List.of();
        String section = "";
        var lines = file(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var cells = cells(lines.get(i));
            if (lines.get(i).startsWith(HEADING)) {
                section = lines.get(i).substring(HEADING.length());
            }
            if (cells.isEmpty() || cells.getFirst().startsWith("---")) {
                continue;
            }
            if (cells.getFirst().equals("endpoint")) {
                actors = cells.subList(1, cells.size() - 1).stream()
                        .map(Actor::titled)
                        .toList();
            } else {
                rows.add(row(section, i + 1, cells, actors));
            }
        }
        return new Table(rows);
    }

    List<Row> rowsOf(String section) {
        return rows.stream().filter(it -> it.section().equals(section)).toList();
    }

    /** A request's body. */
    static String file(String name) {
        try (var stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String section, int line, List<String> cells, List<Actor> actors) {
        if (cells.size() != actors.size() + 2) {
            throw new IllegalArgumentException("line " + line + " of the table has " + cells.size() + " cells");
        }
        var call = cells.getFirst().split(" ", 2);
        var verdicts = new EnumMap<Actor, Verdict>(Actor.class);
        for (int i = 0; i < actors.size(); i++) {
            verdicts.put(actors.get(i), new Verdict(cells.get(i + 1)));
        }
        return new Row(section, line, call[0], call[1], verdicts, cells.getLast());
    }

    /** Empty for a line that belongs to no table. */
    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(it -> it.strip().replace("`", ""))
                .toList();
    }
}
