package fr.releve.matching.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.matching.term.ScoreTerm;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The terms of a score as JSON. */
@Converter
@Immutable // or else Hibernate writes and reads each value again to remember it
class TermsColumn implements AttributeConverter<List<ScoreTerm>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A term as it was written, until November 2026 without form and values. */
    private record Row(
            String code,
            long points,
            @Nullable String form,
            @Nullable List<String> values,
            String text) {

        ScoreTerm term() {
            return new ScoreTerm(code, points, form == null ? code : form, values == null ? List.of() : values, text);
        }
    }

    @Override
    public String convertToDatabaseColumn(List<ScoreTerm> terms) {
        try {
            return JSON.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON for the terms", e);
        }
    }

    @Override
    public List<ScoreTerm> convertToEntityAttribute(String text) {
        try {
            return Stream.of(JSON.readValue(text, Row[].class)).map(Row::term).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the terms cannot be read", e);
        }
    }
}
