package fr.releve.gateway.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.doctor.Readiness.State;
import fr.releve.gateway.neighbours.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "false, true, INSURANCE, 2026-11-29, CONSENT_MISSING, /medecin/dossier#consent",
        "true, false, INSURANCE, 2026-11-29, PAPER_REFUSED, /medecin/papiers",
        "true, false, , 2026-11-29, PAPER_ENDED, /medecin/dossier#insuranceValidUntil",
        "true, true, , 2026-11-29, PAPER_ENDED, /medecin/dossier#insuranceValidUntil",
        "true, false, , 2026-11-30, BEING_VERIFIED, /medecin/papiers",
        "true, true, , 2026-11-30, READY, /medecin/dossier"
    })
    void says_what_is_missing_first_and_where_it_is_given(
            boolean consent,
            boolean attested,
            @Nullable String refused,
            LocalDate insuredUntil,
            State state,
            String href) {
        Readiness readiness =
                Readiness.of(doctor(consent, attested, refused, LocalDate.of(2030, 1, 1), insuredUntil), TODAY);

        assertThat(readiness.state()).isEqualTo(state);
        assertThat(readiness.href()).isEqualTo(href);
        assertThat(readiness.sentence()).isNotBlank().doesNotContain("{");
        assertThat(readiness.tag()).isNotBlank();
        assertThat(readiness.link()).isNotBlank();
    }

    @Test
    void names_the_document_that_has_ended_and_its_last_day() {
        Readiness readiness =
                Readiness.of(doctor(true, true, null, LocalDate.of(2026, 11, 2), LocalDate.of(2030, 1, 1)), TODAY);

        assertThat(readiness.href()).isEqualTo("/medecin/dossier#credentialValidUntil");
        assertThat(readiness.sentence()).contains("2 novembre 2026", "Licence de remplacement");
    }

    private static Practitioner doctor(
            boolean consent,
            boolean attested,
            @Nullable String refused,
            LocalDate entitledUntil,
            LocalDate insuredUntil) {
        return new Practitioner(
                new UUID(0, 1),
                1,
                "Zoé",
                "Cœur",
                "zoe@test.releve.example",
                null,
                "10009000001",
                "INTERN",
                "GENERAL_PRACTICE",
                "53147",
                45,
                false,
                false,
                Set.of("REINFORCEMENT"),
                Set.of(),
                new Practitioner.Credential("LICENCE", "1", entitledUntil),
                insuredUntil,
                consent,
                attested,
                refused,
                refused == null ? null : Instant.parse("2026-11-28T09:00:00Z"));
    }
}
