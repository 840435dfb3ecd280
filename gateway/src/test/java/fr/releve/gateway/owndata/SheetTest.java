package fr.releve.gateway.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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

    @Test
    void tells_in_words_who_has_read_what() throws JsonProcessingException {
        var read = new ObjectMapper().readTree("""
                {"reader": "42", "role": "coordinator", "purpose": "CONTRACT"}""");

        var sheet = Sheet.of(Map.of("hostAccesses", new Kept(false, List.of(read), 1)));

        assertThat(sheet.sections().getFirst().title()).isEqualTo("Qui a consulté les coordonnées de l’accueil");
        assertThat(sheet.sections().getFirst().things().getFirst().lines())
                .containsExactly(
                        new Sheet.Line("Consulté par le compte", "42"),
                        new Sheet.Line("En tant que", "coordination"),
                        new Sheet.Line("Pourquoi", "ce qui figure au contrat"));
    }

    @Test
    void tells_a_spouse_the_last_contact_and_that_the_doctor_agreed() throws JsonProcessingException {
        var search =
                new ObjectMapper().readTree("{\"practitionerAgreed\": true, \"lastSeenAt\": \"2026-11-27T08:02:03Z\"}");

        var sheet = Sheet.of(Map.of("spouse", new Kept(true, List.of(search), 1)));

        assertThat(sheet.sections().getFirst().things().getFirst().lines())
                .extracting(Sheet.Line::label)
                .containsExactly("Accord du conjoint médecin", "Dernier contact le");
    }

    @Test
    void tells_whose_name_and_address_it_is() throws JsonProcessingException {
        var need = new ObjectMapper().readTree("""
                {"title": "Renfort", "practice": {"name": "Maison de santé"}, "urgency": "URGENT",
                 "host": {"name": "Fulgence", "email": "f@releve.example", "phone": null}}""");

        var sheet = Sheet.of(Map.of("vacancies", new Kept(false, List.of(need), 1)));

        assertThat(sheet.sections().getFirst().title()).isEqualTo("Vos besoins");
        assertThat(sheet.sections().getFirst().things().getFirst().lines())
                .containsExactly(
                        new Sheet.Line("Titre", "Renfort"),
                        new Sheet.Line("Lieu – Nom", "Maison de santé"),
                        new Sheet.Line("Urgence", "urgente"),
                        new Sheet.Line("Accueil – Nom", "Fulgence"),
                        new Sheet.Line("Accueil – Courriel", "f@releve.example"));
    }

    @Test
    void says_the_state_of_each_thing_in_the_words_for_it() throws JsonProcessingException {
        var agreed = new ObjectMapper().readTree("{\"status\": \"AGREED\"}");

        assertThat(stateOf("proposals", agreed)).isEqualTo("acceptée");
        assertThat(stateOf("placements", agreed)).isEqualTo("Contrat à signer");
    }

    private static String stateOf(String section, JsonNode thing) {
        return Sheet.of(Map.of(section, new Kept(false, List.of(thing), 1)))
                .sections()
                .getFirst()
                .things()
                .getFirst()
                .lines()
                .getFirst()
                .value();
    }
}
