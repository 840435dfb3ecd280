package fr.releve.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.notification.wording.Occasion.Kind;
import fr.releve.notification.wording.Occasion.Reader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrenchTest {

    static Stream<Occasion> everyOccasion() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Reader.values())
                        .flatMap(reader -> Stream.of(true, false)
                                .map(byReader -> new Occasion(kind, reader, byReader, List.of(), null))));
    }

    @ParameterizedTest
    @MethodSource("everyOccasion")
    void has_a_full_sentence_for_every_occasion(Occasion occasion) {
        var it = French.of(occasion);

        assertThat(it.title()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(70);
        assertThat(it.opening()).endsWith(".");
        assertThat(it.next()).endsWith(".");
        assertThat(it.action()).isNotBlank();
        assertThat(it.reason()).startsWith("Vous recevez ce message parce que");
        assertThat(it.opening() + it.next()).doesNotContain("  ", " :", " ;");
    }

    @Test
    void says_until_when_an_offer_can_be_answered_in_the_time_of_paris() {
        assertThat(offerUntil("2026-11-24T17:30:00Z")).contains("mardi 24 novembre 2026 à 18\u00a0h\u00a030");
        assertThat(offerUntil("2026-07-01T22:00:00Z")).contains("jeudi 2 juillet 2026 à 0\u00a0h\u00a0;");
    }

    @Test
    void thanks_the_one_who_declined_and_reassures_the_other() {
        assertThat(French.of(new Occasion(Kind.DECLINED, Reader.DOCTOR, true, List.of(), null))
                        .opening())
                .isEqualTo("Vous avez décliné cette proposition. Merci d’avoir répondu.");
        assertThat(French.of(new Occasion(Kind.DECLINED, Reader.HOST, false, List.of(), null))
                        .next())
                .contains("nous cherchons un autre médecin");
    }

    private static String offerUntil(String answerBefore) {
        return French.of(new Occasion(Kind.OFFERED, Reader.DOCTOR, false, List.of(), Instant.parse(answerBefore)))
                .next();
    }
}
