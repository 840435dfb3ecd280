package fr.releve.matching.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Half-days as text, separated by blanks. */
@Converter
public class HalfDaysColumn implements AttributeConverter<HalfDays, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HalfDays halfDays) {
        return halfDays == null ? null : halfDays.toString();
    }

    @Override
    public @Nullable HalfDays convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? HalfDays.NONE : HalfDays.parse(List.of(text.split(" ", -1)));
    }
}
