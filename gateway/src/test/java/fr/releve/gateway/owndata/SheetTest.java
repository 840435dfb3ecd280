package fr.releve.gateway.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.gateway.neighbours.Kept;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void tells_the_rhythms_in_words() throws JsonProcessingException {
        var chosen = new ObjectMapper().readTree("{\"OFFERS\":\"EACH\",\"REMINDERS\":\"NEVER\"}");

        var sheet = Sheet.of(Map.of("preferences", new Kept(true, List.of(chosen), 1)));

        assertThat(sheet.sections().getFirst().things().getFirst().lines())
                .containsExactly(
                        new Sheet.Line("Une proposition à laquelle répondre", "À chaque fois"),
                        new Sheet.Line("Les rappels", "Jamais par courriel"));
    }
}
