package fr.releve.gateway.owndata;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.gateway.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One's own data as sections of things, each thing as lines of a label and a value. */
record Sheet(List<Section> sections) {

    /** Technical ids and numbers tell a person nothing; the file for programs has them. */
    private static final List<String> LEFT_OUT = List.of(
            "id", "version", "practitionerId", "vacancyId", "account", "engineVersion", "ruleVersions", "sequence");

    /** @param things one for a file, many for a list */
    record Section(String title, List<Thing> things) {

        private static final int ON_THE_PAGE = 10;

        public List<Thing> first() {
            return things.stream().limit(ON_THE_PAGE).toList();
        }

        /** How many only the paper shows. */
        public int more() {
            return Math.max(0, things.size() - ON_THE_PAGE);
        }
    }

    record Thing(List<Line> lines) {}

    record Line(String label, String value) {}

    static Sheet of(Map<String, JsonNode> data) {
        return new Sheet(data.entrySet().stream()
                .map(it -> new Section(
                        Wording.orCode("own.section", it.getKey()),
                        things(it.getValue()).stream()
                                .map(Sheet::thing)
                                .filter(thing -> !thing.lines().isEmpty())
                                .toList()))
                .toList());
    }

    private static List<JsonNode> things(JsonNode of) {
        return of.isArray() ? of.valueStream().toList() : List.of(of);
    }

    private static Thing thing(JsonNode it) {
        List<Line> lines = new ArrayList<>();
        collect(it, lines);
        return new Thing(lines);
    }

    private static void collect(JsonNode it, List<Line> lines) {
        it.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (LEFT_OUT.contains(name) || value.isNull() || (value.isContainerNode() && value.isEmpty())) {
                return;
            }
            if (value.isObject()) {
                collect(value, lines);
            } else {
                lines.add(new Line(Wording.orCode("own.field", name), Said.of(name, value)));
            }
        });
    }
}
