package fr.releve.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.term.ScoreTerm;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsColumnTest {

    private final TermsColumn column = new TermsColumn();

    @Test
    void what_is_written_is_read() {
        var terms = List.of(
                new ScoreTerm("cover", 600, "cover", List.of(), "Demi-journées demandées qui seraient couvertes."),
                new ScoreTerm("travel", -80, "travel.weekly", List.of("95"), "Trajet d’environ 95 minutes…"));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(terms)))
                .isEqualTo(terms);
    }

    @Test
    void of_a_row_from_before_forms_were_kept_the_code_is_the_form_and_the_text_stays() {
        assertThat(column.convertToEntityAttribute("""
                [{"code":"travel","points":-80,"text":"Trajet d’environ 40 minutes."}]"""))
                .containsExactly(new ScoreTerm("travel", -80, "travel", List.of(), "Trajet d’environ 40 minutes."));
    }
}
