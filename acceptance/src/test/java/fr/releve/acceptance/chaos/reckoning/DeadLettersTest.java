package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.watch.Heard;
import fr.releve.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final Map<String, Map<String, String>> SENT =
            Map.of(Topics.SPOUSES, Map.of("broken-1", "{"), Topics.PAPERS, Map.of("broken-2", "null"));

    @Test
    void what_nobody_can_read_is_set_aside_once_or_twice_with_its_reason() {
        assertThat(complaints(
                        letter(Topics.SPOUSES, "broken-1", "{", "no JSON"),
                        letter(Topics.PAPERS, "broken-2", "null", "says null"),
                        letter(Topics.PAPERS, "broken-2", "null", "says null"),
                        letter(Topics.PAPERS, "broken-7", "[]", "taken without an answer")))
                .isEmpty();
    }

    @Test
    void what_lies_nowhere_or_elsewhere_is_lost() {
        assertThat(complaints(letter(Topics.SPOUSES, "broken-2", "null", "says null")))
                .containsExactlyInAnyOrder(
                        "lost: the broken record broken-1 of " + Topics.SPOUSES
                                + ", which is not among its dead letters",
                        "lost: the broken record broken-2 of " + Topics.PAPERS
                                + ", which is not among its dead letters");
    }

    @Test
    void what_was_changed_or_has_no_reason_is_lost() {
        assertThat(complaints(
                        letter(Topics.SPOUSES, "broken-1", "[]", "no JSON"),
                        letter(Topics.PAPERS, "broken-2", "null", " ")))
                .containsExactlyInAnyOrder(
                        "lost: the broken record broken-1 of " + Topics.SPOUSES + ", set aside as something else",
                        "lost: the reason why broken-2 of " + Topics.PAPERS + " was set aside");
    }

    @Test
    void what_is_sound_is_lost_among_the_dead_letters() {
        assertThat(complaints(
                        letter(Topics.SPOUSES, "broken-1", "{", "no JSON"),
                        letter(Topics.PAPERS, "broken-2", "null", "says null"),
                        letter(Topics.PAPERS, "a doctor", "{}", "refused")))
                .containsExactly(
                        "lost: a sound record among the dead letters of " + Topics.PAPERS + ": a doctor, refused");
    }

    private static List<String> complaints(Heard... letters) {
        var verdict = new Verdict();
        new DeadLetters(verdict).check(SENT, List.of(letters));
        return verdict.lines();
    }

    private static Heard letter(String topic, String key, String value, String reason) {
        return new Heard(Topics.deadLetters(topic), key, value, Map.of("dead-letter-reason", reason), Instant.EPOCH);
    }
}
