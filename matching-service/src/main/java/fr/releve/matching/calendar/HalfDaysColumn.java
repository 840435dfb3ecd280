package fr.releve.matching.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Half-days as text, separated by blanks. */
@Converter
@Immutable // or else Hibernate writes and reads each value again to remember it
public class HalfDaysColumn implements AttributeConverter<HalfDays, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HalfDays halfDays) {
        return halfDays == null ? null : halfDays.toString();
    }

    @Override
    public @Nullable HalfDays convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : HalfDays.parse(text);
    }
}
