package fr.releve.gateway.owndata;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.HalfDayWords;
import fr.releve.gateway.shell.Typed;
import fr.releve.gateway.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kinds, fields and values of the API as a person reads them. */
final class Said {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    /** What a thing's own states are called in: an agreed proposal is not an agreed placement. */
    private static final Map<String, String> OWN_LISTS =
            Map.of("proposals", "proposal", "placements", "placement", "vacancies", "vacancy");

    /** What a sentence is made of, beside its text. */
    static final Set<String> MADE_OF = Set.of("code", "form", "values");

    private static final List<String> LISTS = List.of(
            "kind",
            "category",
            "specialty",
            "credential",
            "placement",
            "proposal",
            "vacancy",
            "kept-as",
            "rhythm",
            "pay",
            "urgency");

    private Said() {}

    static String section(String kind) {
        return Wording.orCode("own.section", kind);
    }

    /** The rhythms are told by what they are for; a field that has no name yet stands under its own. */
    static String label(String name) {
        return Wording.find("own.field." + name).orElseGet(() -> Wording.orCode("concern", name));
    }

    /** @param section in which it stands */
    static String of(String section, String name, JsonNode value) {
        if (value.isBoolean()) {
            return Wording.of(value.booleanValue() ? "own.yes" : "own.no");
        }
        if (value.isArray()) {
            return list(section, name, value);
        }
        return Wording.find("own." + name + "." + value.asText()).orElseGet(() -> text(section, value.asText()));
    }

    private static String list(String section, String name, JsonNode values) {
        List<HalfDay> halfDays = new ArrayList<>();
        List<String> others = new ArrayList<>();
        values.forEach(it -> {
            Optional<HalfDay> halfDay = it.isTextual() ? Typed.halfDay(it.asText()) : Optional.empty();
            halfDay.ifPresentOrElse(halfDays::add, () -> others.add(one(section, name, it)));
        });
        return halfDays.isEmpty() ? String.join(", ", others) : HalfDayWords.whole(halfDays);
    }

    /** An element of a list; of an object the values alone, of a sentence what it says. */
    private static String one(String section, String name, JsonNode it) {
        if (!it.isObject()) {
            return of(section, name, it);
        }
        List<String> parts = new ArrayList<>();
        it.properties().forEach(field -> {
            if (!field.getValue().isNull() && !MADE_OF.contains(field.getKey())) {
                parts.add(of(section, field.getKey(), field.getValue()));
            }
        });
        return String.join(" ", parts);
    }

    private static String text(String section, String it) {
        if (DAY.matcher(it).matches()) {
            return Words.inWords(LocalDate.parse(it));
        }
        if (INSTANT.matcher(it).matches()) {
            return Words.withTime(Instant.parse(it));
        }
        return CODE.matcher(it).matches()
                ? Stream.concat(Stream.ofNullable(OWN_LISTS.get(section)), LISTS.stream())
                        .flatMap(list -> Wording.find(list + "." + it).stream())
                        .findFirst()
                        .orElse(it)
                : it;
    }
}
