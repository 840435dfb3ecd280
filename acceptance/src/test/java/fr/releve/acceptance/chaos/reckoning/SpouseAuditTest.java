package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.SpouseAudit.Kept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpouseAuditTest {

    private static final Search LOOKS = new Search(30, true);
    private static final Search LEFT = new Search(30, false);

    private final Ledger ledger = new Ledger();
    private final Verdict verdict = new Verdict();

    @BeforeEach
    void one_looks_and_one_left() {
        ledger.wishes("a", LOOKS);
        ledger.searches("a", LOOKS);
        ledger.wishes("b", LEFT);
        ledger.searches("b", LEFT);
    }

    @Test
    void what_was_told_is_kept_and_known_and_who_left_is_known_no_longer() {
        check(kept(LOOKS, LEFT), Map.of("a", Optional.of(3L), "b", Optional.empty()), Map.of("a", 3L));

        assertThat(verdict.lines()).isEmpty();
    }

    @Test
    void a_change_whose_answer_got_lost_may_have_been_heard() {
        ledger.wishes("a", new Search(60, true));

        check(kept(new Search(60, true), LEFT), Map.of("a", Optional.of(3L), "b", Optional.empty()), Map.of("a", 3L));

        assertThat(verdict.lines()).isEmpty();
    }

    @Test
    void a_change_that_nobody_finds_is_lost() {
        check(kept(new Search(90, true), LEFT), Map.of("a", Optional.of(3L), "b", Optional.empty()), Map.of("a", 3L));

        assertThat(verdict.lines()).singleElement().asString().startsWith("lost: what spouse a looks for");
    }

    @Test
    void who_is_not_there_is_lost() {
        check(kept(LOOKS, LEFT).subList(0, 1), Map.of("a", Optional.of(3L)), Map.of("a", 3L));

        assertThat(verdict.lines()).containsExactly("lost: spouse b who was told to have joined");
    }

    @Test
    void a_withdrawal_that_the_others_did_not_hear_is_lost() {
        check(kept(LOOKS, LEFT), Map.of("a", Optional.of(3L), "b", Optional.of(2L)), Map.of("a", 3L, "b", 2L));

        assertThat(verdict.lines()).hasSize(2).allMatch(it -> it.contains("spouse b"));
    }

    @Test
    void a_copy_that_is_behind_is_lost() {
        check(kept(LOOKS, LEFT), Map.of("a", Optional.of(3L), "b", Optional.empty()), Map.of("a", 2L));

        assertThat(verdict.lines()).singleElement().asString().startsWith("lost: spouse a in matching");
    }

    private static List<Kept> kept(Search first, Search second) {
        return List.of(new Kept("a", first, 3), new Kept("b", second, 3));
    }

    private void check(List<Kept> spouses, Map<String, Optional<Long>> last, Map<String, Long> known) {
        new SpouseAudit(ledger, verdict).check(spouses, last, known);
    }
}
