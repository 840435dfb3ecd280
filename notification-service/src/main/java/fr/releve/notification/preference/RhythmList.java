package fr.releve.notification.preference;

import fr.releve.notification.wording.Concern;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Choices in one column: {@code OFFERS=EACH,ANSWERS=DAILY}. */
class RhythmList implements AttributeConverter<Map<Concern, Rhythm>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Map<Concern, Rhythm> choices) {
        return choices == null
                ? ""
                : choices.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(","));
    }

    @Override
    public Map<Concern, Rhythm> convertToEntityAttribute(@Nullable String column) {
        var choices = new EnumMap<Concern, Rhythm>(Concern.class);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(",", -1))
                    .map(it -> it.split("=", 2))
                    .forEach(it -> choices.put(Concern.valueOf(it[0]), Rhythm.valueOf(it[1])));
        }
        return choices;
    }
}
