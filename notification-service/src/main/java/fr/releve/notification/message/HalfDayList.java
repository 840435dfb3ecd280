package fr.releve.notification.message;

import fr.releve.notification.wording.HalfDay;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Half-days in one column: {@code 2026-12-01:AM,2026-12-01:PM}. */
@Immutable // or else Hibernate writes and reads each value again to remember it
class HalfDayList implements AttributeConverter<List<HalfDay>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<HalfDay> halfDays) {
        return halfDays == null ? "" : halfDays.stream().map(HalfDay::toString).collect(Collectors.joining(","));
    }

    @Override
    public List<HalfDay> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(",", -1)).map(HalfDay::parse).toList();
    }
}
