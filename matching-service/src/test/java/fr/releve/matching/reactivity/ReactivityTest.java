package fr.releve.matching.reactivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReactivityTest {

    @Test
    void four_offers_say_nothing_and_five_do() {
        assertThat(new Reactivity(4, 4, Duration.ofHours(1)).words()).contains("Pas encore assez");
        assertThat(new Reactivity(5, 4, Duration.ofHours(24)).words())
                .isEqualTo("Répond à 80 % des offres, en général dans la journée.");
    }

    @Test
    void a_day_and_an_hour_are_two_days() {
        assertThat(new Reactivity(10, 10, Duration.ofHours(25)).words())
                .isEqualTo("Répond à 100 % des offres, en général en 2 jours.");
    }

    @Test
    void who_never_answers_is_said_to() {
        assertThat(new Reactivity(6, 0, Duration.ZERO).words())
                .isEqualTo("N’a répondu à aucune des 6 dernières offres.");
    }
}
