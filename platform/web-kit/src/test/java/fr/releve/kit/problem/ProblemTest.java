package fr.releve.kit.problem;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "errors"})
    void a_fact_takes_no_name_that_the_document_needs(String member) {
        Map<String, Object> facts = Map.of(member, "AGREED");

        assertThatThrownBy(() -> new Conflict(ProblemKind.PLACEMENT_MOVE_REFUSED, "It is agreed.", facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(member);
    }
}
