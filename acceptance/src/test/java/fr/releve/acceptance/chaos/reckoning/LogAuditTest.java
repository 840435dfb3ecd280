package fr.releve.acceptance.chaos.reckoning;

import static fr.releve.acceptance.chaos.reckoning.Story.placement;
import static fr.releve.acceptance.chaos.reckoning.Story.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import fr.releve.acceptance.chaos.reckoning.Inventory.State;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogAuditTest {

    private final Story story = Story.ofEverything();

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed(What.APPROVE, Side.COORDINATOR, "kept"),
                new Deed(What.REJECT, Side.COORDINATOR, "rejected"),
                new Deed(What.ACCEPT, Side.DOCTOR, "kept"),
                new Deed(What.ACCEPT, Side.HOST, "kept"),
                new Deed(What.DECLINE, Side.DOCTOR, "declined"),
                new Deed(What.DECLINE, Side.HOST, "refused"),
                new Deed(What.CANCEL, Side.HOST, "cancelled"),
                new Deed(What.SIGN, Side.HOST, "sent"),
                new Deed(What.SIGN, Side.DOCTOR, "sent"),
                new Deed(What.TRANSMIT, Side.HOST, "sent"));
    }

    @Test
    void what_was_told_and_is_found_is_in_order() {
        assertThat(story.complaintsOfTheLog()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_that_is_not_in_the_log_is_lost(Deed deed) {
        story.lines.remove(lineOf(deed));

        assertThat(story.complaintsOfTheLog()).contains("lost: " + deed + " is not in the log");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_of_whose_proposal_nothing_is_left_is_lost(Deed deed) {
        story.lines.removeIf(it -> it.affair().id().equals(deed.proposal()));
        story.states.keySet().removeIf(it -> it.id().equals(deed.proposal()));

        assertThat(story.complaintsOfTheLog())
                .contains("lost: " + deed + " is not in the log")
                .anyMatch(it -> it.startsWith("lost: " + deed + " does not show"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_that_the_state_does_not_show_is_lost(Deed deed) {
        var affair = affair(deed);
        var it = story.state(affair);
        story.states.put(
                affair,
                new State(affair, "PROPOSED", it.entries(), it.sequence(), it.practitioner(), false, false, false));

        assertThat(story.complaintsOfTheLog()).anyMatch(line -> line.startsWith("lost: " + deed + " does not show"));
    }

    @Test
    void a_cancelled_placement_that_still_stands_is_lost() {
        story.putStatus(placement("cancelled"), "AGREED");

        assertThat(story.complaintsOfTheLog())
                .anyMatch(it -> it.startsWith("lost: CANCEL of proposal cancelled by HOST does not show"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_that_is_twice_in_the_log_is_doubled(Deed deed) {
        var affair = affair(deed);
        var first = lineOf(deed);
        story.line(affair, first.actor(), first.deed(), story.state(affair).status());

        assertThat(story.complaintsOfTheLog())
                .contains("doubled: %s by %s is in the log of %s more than once"
                        .formatted(first.deed(), deed.by(), affair));
    }

    @Test
    void a_deed_that_was_acknowledged_twice_is_doubled_unless_it_may_be_repeated() {
        story.ledger.did(new Deed(What.ACCEPT, Side.HOST, "kept"));
        assertThat(story.complaintsOfTheLog()).isEmpty();

        story.ledger.did(new Deed(What.DECLINE, Side.DOCTOR, "declined"));
        assertThat(story.complaintsOfTheLog())
                .containsExactly("doubled: DECLINE of proposal declined by DOCTOR was acknowledged 2 times");
    }

    @Test
    void a_deed_that_nobody_asked_is_doubled_and_one_whose_answer_got_lost_is_not() {
        var unheard = new Deed(What.ACCEPT, Side.DOCTOR, "half");
        story.offered("half");
        story.ledger.asks(unheard);
        story.line(proposal("half"), "DOCTOR", "ACCEPT", "OFFERED");
        story.line(proposal("half"), "HOST", "ACCEPT", "OFFERED");
        var it = story.state(proposal("half"));
        story.states.put(
                it.affair(),
                new State(it.affair(), it.status(), it.entries(), it.sequence() + 2, "d", true, true, false));

        assertThat(story.complaintsOfTheLog())
                .containsExactly("doubled: ACCEPT of proposal half by HOST was asked by nobody and is in the log");
    }

    @Test
    void a_line_that_is_missing_between_others_is_lost_whoever_did_it() {
        story.loseLine(proposal("kept"), "OFFER", "SYSTEM");

        assertThat(story.complaintsOfTheLog())
                .containsExactly("lost: a line of the log of proposal kept before its number 4, ACCEPT");
    }

    @Test
    void a_last_line_that_is_missing_is_lost_whoever_did_it() {
        story.loseLine(proposal("cancelled"), "FALL", "SYSTEM");

        assertThat(story.complaintsOfTheLog())
                .containsExactly("lost: the log of proposal cancelled leads to AGREED with 6 lines and 6 events;"
                        + " it is CANCELLED with 7 and 6");
    }

    @Test
    void an_agreement_of_which_no_placement_came_is_lost() {
        story.lines.removeIf(it -> it.affair().equals(placement("kept")));
        story.states.remove(placement("kept"));

        assertThat(story.complaintsOfTheLog())
                .containsExactly("lost: the agreement of both sides in the log of placement kept");
    }

    private Line lineOf(Deed deed) {
        return story.lines.stream()
                .filter(it -> it.affair().equals(affair(deed))
                        && deed.what().isCalled(it.deed())
                        && it.actor().equals(deed.by().name()))
                .findFirst()
                .orElseThrow();
    }

    private static Affair affair(Deed deed) {
        return new Affair(deed.what().matter(), deed.proposal());
    }
}
