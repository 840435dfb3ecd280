package fr.releve.notification.message;

import fr.releve.notification.calendar.Hours;
import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The hours of mornings and of afternoons in one column: {@code 09:00-12:30,14:00-18:00}. */
@Immutable // or else Hibernate writes and reads each value again to remember it
class HoursColumn implements AttributeConverter<Hours, String> {

    private static final String SEPARATOR = ",";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Hours hours) {
        return hours == null ? null : hours.morning() + SEPARATOR + hours.afternoon();
    }

    @Override
    public @Nullable Hours convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        var spans = column.split(SEPARATOR, 2);
        return Hours.parse(spans[0], spans[1]);
    }
}
