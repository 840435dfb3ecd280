package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.PaperAudit.OnTopic;
import fr.releve.acceptance.chaos.reckoning.PaperAudit.Warning;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperAuditTest {

    private static final Warning INSURANCE = new Warning("d", "INSURANCE", "2027-01-10", 60);
    private static final Warning LICENCE = new Warning("d", "LICENCE", "2027-01-12", 60);

    private final Verdict verdict = new Verdict();

    @Test
    void each_warning_is_told_once_and_written_once_however_often_it_was_sent() {
        check(List.of(new OnTopic(INSURANCE, "1"), new OnTopic(LICENCE, "2"), new OnTopic(LICENCE, "2")), 2);

        assertThat(verdict.lines()).isEmpty();
    }

    @Test
    void a_warning_that_is_not_on_the_topic_is_lost() {
        check(List.of(new OnTopic(LICENCE, "2")), 2);

        assertThat(verdict.lines()).containsExactly("lost: " + INSURANCE + " is not on the topic");
    }

    @Test
    void a_warning_under_two_ids_or_of_nothing_is_doubled() {
        var unheard = new Warning("d", "INSURANCE", "2027-02-01", 60);
        check(
                List.of(
                        new OnTopic(INSURANCE, "1"),
                        new OnTopic(INSURANCE, "3"),
                        new OnTopic(LICENCE, "2"),
                        new OnTopic(unheard, "4")),
                2);

        assertThat(verdict.lines())
                .containsExactlyInAnyOrder(
                        "doubled: " + INSURANCE + " is on the topic under 2 ids",
                        "doubled: " + unheard + ", which nobody noted");
    }

    @Test
    void a_message_too_few_is_lost_and_one_too_many_doubled() {
        var told = List.of(new OnTopic(INSURANCE, "1"), new OnTopic(LICENCE, "2"));
        check(told, 1);
        check(told, 3);

        assertThat(verdict.lines())
                .containsExactly(
                        "lost: 1 messages about papers to doctor d", "doubled: 1 messages about papers to doctor d");
    }

    private void check(List<OnTopic> told, long messages) {
        new PaperAudit(verdict).check(Set.of(INSURANCE, LICENCE), told, Map.of("d", messages));
    }
}
