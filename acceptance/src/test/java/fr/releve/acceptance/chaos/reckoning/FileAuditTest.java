package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.FileAudit.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileAuditTest {

    private static final LocalDate FAR = LocalDate.of(2028, 1, 1);
    private static final LocalDate TOLD = LocalDate.of(2027, 1, 10);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 11);
    private static final Map<String, Long> ONCE_EACH = Map.of("a", 1L, "b", 1L);

    private final Ledger ledger = new Ledger();
    private final Verdict verdict = new Verdict();

    @BeforeEach
    void two_were_attested_and_one_of_them_renewed_their_insurance() {
        ledger.registers("a@chaos.example", "a");
        ledger.registers("b@chaos.example", "b");
        ledger.attests("a");
        ledger.attests("b");
        ledger.wantsInsured("b", TOLD);
        ledger.insures("b", TOLD);
    }

    @Test
    void what_was_told_is_kept_and_a_file_that_changed_is_to_be_looked_at_again() {
        check(ONCE_EACH, new Kept("a", FAR, true), new Kept("b", TOLD, false));
        check(Map.of("a", 1L, "b", 2L), new Kept("a", FAR, true), new Kept("b", TOLD, true));

        assertThat(verdict.lines()).isEmpty();
    }

    @Test
    void an_insurance_whose_answer_got_lost_may_have_been_heard() {
        ledger.wantsInsured("b", NEXT);

        check(ONCE_EACH, new Kept("a", FAR, true), new Kept("b", NEXT, false));

        assertThat(verdict.lines()).isEmpty();
    }

    @Test
    void an_insurance_that_the_file_does_not_say_is_lost() {
        check(ONCE_EACH, new Kept("a", FAR, true), new Kept("b", NEXT, false));

        assertThat(verdict.lines())
                .containsExactly("lost: the insurance of doctor b: told until 2027-01-10, found until 2027-01-11");
    }

    @Test
    void an_attestation_that_the_file_does_not_have_is_lost() {
        check(ONCE_EACH, new Kept("a", FAR, false), new Kept("b", TOLD, false));

        assertThat(verdict.lines()).containsExactly("lost: the attestation of doctor a");
    }

    @Test
    void an_attestation_that_was_not_told_is_lost_and_one_that_was_told_twice_is_doubled() {
        check(Map.of("a", 2L), new Kept("a", FAR, true), new Kept("b", TOLD, false));

        assertThat(verdict.lines())
                .containsExactlyInAnyOrder(
                        "lost: the attestation of doctor b is not on the topic",
                        "doubled: the attestation of doctor a is on the topic 2 times");
    }

    @Test
    void a_file_that_is_not_there_is_lost() {
        check(ONCE_EACH, new Kept("a", FAR, true));

        assertThat(verdict.lines()).containsExactly("lost: doctor b who was told to be registered");
    }

    private void check(Map<String, Long> attestations, Kept... files) {
        new FileAudit(ledger, verdict).check(List.of(files), attestations);
    }
}
