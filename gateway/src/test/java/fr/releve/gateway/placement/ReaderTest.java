package fr.releve.gateway.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderTest {

    @Test
    void each_side_ends_a_placement_for_reasons_of_its_own() {
        assertThat(Reader.DOCTOR.reasons())
                .containsKey("personal")
                .doesNotContainKeys("practice-not-available", "need-covered", "doctor-unavailable");
        assertThat(Reader.HOST.reasons())
                .containsEntry("practice-not-available", "Cabinet indisponible")
                .doesNotContainKeys("personal", "already-committed", "doctor-unavailable");
        assertThat(Reader.COORDINATOR.reasons())
                .containsKeys("doctor-unavailable", "practice-not-available")
                .doesNotContainKey("personal");
    }

    @ParameterizedTest
    @EnumSource
    void anybody_may_have_another_reason(Reader reader) {
        assertThat(reader.reasons()).containsKey("other");
    }
}
