package fr.releve.gateway.coordination;

import fr.releve.gateway.language.Spaces;
import fr.releve.gateway.map.TerritoryShapes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The territories in the colours of how far their needs are met. */
record CoverMap(int width, int height, List<Area> areas) {

    /** Shades from hardly anything to nearly everything; territories without needs have shade 0. */
    private static final int SHADES = 4;

    /** @param says its name and how far it is covered; empty without needs */
    record Area(String siren, String path, long shade, boolean priority, String says) {}

    static CoverMap of(TerritoryShapes.Drawing drawing, List<CoverView.Row> rows) {
        Map<String, CoverView.Row> bySiren = rows.stream().collect(Collectors.toMap(CoverView.Row::siren, it -> it));
        return new CoverMap(
                drawing.width(),
                drawing.height(),
                drawing.paths().entrySet().stream()
                        .map(it -> area(it.getKey(), it.getValue(), bySiren))
                        .sorted(Comparator.comparing(Area::siren))
                        .toList());
    }

    private static Area area(String siren, String path, Map<String, CoverView.Row> rows) {
        CoverView.Row row = rows.get(siren);
        return row == null
                ? new Area(siren, path, 0, false, "")
                : new Area(
                        siren,
                        path,
                        Math.min(SHADES, 1 + row.percent() * SHADES / 100),
                        row.priority(),
                        row.name() + ", " + Spaces.kept(row.percent() + " %"));
    }
}
