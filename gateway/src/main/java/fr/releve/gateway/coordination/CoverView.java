package fr.releve.gateway.coordination;

import fr.releve.gateway.neighbours.Plan;
import fr.releve.gateway.shell.FrenchOrder;
import fr.releve.gateway.shell.Sorting;
import java.util.Comparator;
import java.util.List;

/**
 * How far needs are met, by territory and in all, in half-days of a doctor.
 *
 * @param percent of all that is wanted
 */
record CoverView(long covered, long wanted, long percent, List<Row> territories) {

    /** As {@link #of}, of all of whom only those of priority are listed. */
    CoverView ofPriority() {
        return new CoverView(
                covered,
                wanted,
                percent,
                territories.stream().filter(Row::priority).toList());
    }

    /** @param percent of what is wanted */
    record Row(String siren, String name, boolean priority, long covered, long wanted, long percent) {

        static Row of(Plan.Cover it) {
            long covered = (long) it.promised() + it.proposed();
            return new Row(
                    it.territory(),
                    it.name(),
                    it.priority(),
                    covered,
                    it.wanted(),
                    CoverView.percent(covered, it.wanted()));
        }

        private long missing() {
            return wanted - covered;
        }
    }

    /** @param sorting by « nom », « manque », « part », « couvert », « demande », or priority territories first */
    static CoverView of(Plan it, Sorting sorting) {
        Comparator<Row> order = switch (sorting.column()) {
            case "nom" -> sorting.turned(FrenchOrder.by(Row::name));
            case "manque" ->
                sorting.turned(Comparator.comparingLong(Row::missing).reversed());
            case "part" -> sorting.turned(Comparator.comparingLong(Row::percent));
            case "couvert" ->
                sorting.turned(Comparator.comparingLong(Row::covered).reversed());
            case "demande" ->
                sorting.turned(Comparator.comparingLong(Row::wanted).reversed());
            default -> Comparator.comparing(Row::priority).reversed().thenComparingLong(Row::percent);
        };
        List<Row> rows = it.coverByTerritory().stream()
                .map(Row::of)
                .filter(row -> row.wanted() > 0)
                .sorted(order.thenComparing(FrenchOrder.by(Row::name)))
                .toList();
        long covered = rows.stream().mapToLong(Row::covered).sum();
        long wanted = rows.stream().mapToLong(Row::wanted).sum();
        return new CoverView(covered, wanted, percent(covered, wanted), rows);
    }

    private static long percent(long covered, long wanted) {
        return wanted == 0 ? 0 : Math.min(100, 100 * covered / wanted);
    }
}
