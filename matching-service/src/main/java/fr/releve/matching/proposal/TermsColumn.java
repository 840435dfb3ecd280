package fr.releve.matching.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.matching.term.ScoreTerm;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The terms of a score as JSON. */
@Converter
class TermsColumn implements AttributeConverter<List<ScoreTerm>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

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
            return List.of(JSON.readValue(text, ScoreTerm[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the terms cannot be read", e);
        }
    }
}
