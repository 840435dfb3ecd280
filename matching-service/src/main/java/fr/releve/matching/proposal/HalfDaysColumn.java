package fr.releve.matching.proposal;

import fr.releve.matching.calendar.HalfDays;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Half-days as text, separated by blanks. */
@Converter
class HalfDaysColumn implements AttributeConverter<HalfDays, String> {

    @Override
    public String convertToDatabaseColumn(HalfDays halfDays) {
        return halfDays.toString();
    }

    @Override
    public HalfDays convertToEntityAttribute(String text) {
        return HalfDays.parse(List.of(text.split(" ", -1)));
    }
}
