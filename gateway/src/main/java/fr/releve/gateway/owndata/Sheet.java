package fr.releve.gateway.owndata;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One's own data as sections of things, each thing as lines of a label and a value. */
record Sheet(List<Section> sections) {

    /** Technical ids and numbers tell a person nothing; the file for programs has them. */
    private static final List<String> LEFT_OUT = List.of(
            "id", "version", "practitionerId", "vacancyId", "account", "engineVersion", "ruleVersions", "sequence");

    /**
     * @param things one for a file, the first for a list
     * @param total how many there are
     * @param more how many only the paper shows
     */
    record Section(String title, List<Thing> things, long total, long more) {}

    record Thing(List<Line> lines) {}

    record Line(String label, String value) {}

    static Sheet of(Map<String, Kept> data) {
        return new Sheet(data.entrySet().stream()
                .map(it -> section(it.getKey(), it.getValue()))
                .toList());
    }

    private static Section section(String kind, Kept kept) {
        return new Section(
                Said.section(kind),
                kept.items().stream()
                        .map(it -> thing(kind, it))
                        .filter(it -> !it.lines().isEmpty())
                        .toList(),
                kept.total(),
                kept.total() - kept.items().size());
    }

    private static Thing thing(String kind, JsonNode it) {
        List<Line> lines = new ArrayList<>();
        collect(kind, it, "", lines);
        return new Thing(lines);
    }

    /** @param before what the lines are about, if that has a name: a need names its practice, and its host */
    private static void collect(String kind, JsonNode it, String before, List<Line> lines) {
        it.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (LEFT_OUT.contains(name) || value.isNull() || (value.isContainerNode() && value.isEmpty())) {
                return;
            }
            if (value.isObject()) {
                String about = Wording.find("own.field." + name)
                        .map(known -> known + " – ")
                        .orElse("");
                collect(kind, value, about, lines);
            } else {
                lines.add(new Line(before + Said.label(name), Said.of(kind, name, value)));
            }
        });
    }
}
