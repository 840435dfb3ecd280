package fr.releve.acceptance.chaos.reckoning;

import static fr.releve.acceptance.chaos.reckoning.Story.placement;
import static fr.releve.acceptance.chaos.reckoning.Story.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.Inventory.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicAuditTest {

    private final Story story = Story.ofEverything();

    @Test
    void what_is_in_the_log_and_told_is_in_order() {
        story.offered("taken back").withdrawn("taken back");

        assertThat(story.complaintsOfTheTopics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "proposal.approved, kept, APPROVE of proposal kept by COORDINATOR",
        "proposal.rejected, rejected, REJECT of proposal rejected by COORDINATOR",
        "proposal.agreed, kept, AGREE of proposal kept by SYSTEM",
        "proposal.declined, declined, DECLINE of proposal declined by DOCTOR",
        "proposal.declined, refused, DECLINE of proposal refused by HOST",
        "placement.cancelled, cancelled, CANCEL of placement cancelled by HOST",
        "placement.sent-to-ordre, sent, TRANSMIT of placement sent by HOST"
    })
    void a_deed_of_which_no_event_tells_is_lost(String type, String id, String deed) {
        story.events.removeIf(it -> it.type().equals(type) && it.affair().id().equals(id));

        assertThat(story.complaintsOfTheTopics()).containsExactly("lost: " + deed + " is not on the topics");
    }

    @Test
    void the_yes_of_each_side_is_told_for_itself() {
        story.events.removeIf(it -> it.type().equals("proposal.accepted")
                && it.affair().id().equals("kept")
                && it.party().equals("HOST"));

        assertThat(story.complaintsOfTheTopics())
                .containsExactly("lost: ACCEPT of proposal kept by HOST is not on the topics");
    }

    @Test
    void the_same_event_sent_again_is_one() {
        story.events.addAll(List.copyOf(story.events));

        assertThat(story.complaintsOfTheTopics()).isEmpty();
    }

    @Test
    void a_deed_that_is_told_under_two_ids_is_doubled() {
        story.events.add(new Event(placement("cancelled"), 1, "placement.cancelled", "HOST", "another id"));

        assertThat(story.complaintsOfTheTopics())
                .singleElement()
                .asString()
                .startsWith("doubled: CANCEL of placement cancelled by HOST is on the topics under several ids");
    }

    @Test
    void an_event_of_which_the_log_says_nothing_is_doubled() {
        story.events.add(new Event(proposal("declined"), 5, "proposal.declined", "DOCTOR", "another id"));
        story.events.add(new Event(proposal("unheard of"), 1, "proposal.published", "", "yet another id"));

        assertThat(story.complaintsOfTheTopics()).hasSize(2).allMatch(it -> it.startsWith("doubled: on the topics"));
    }

    @Test
    void an_event_that_says_something_else_than_the_log_is_no_event_of_the_deed() {
        story.events.replaceAll(
                it -> it.type().equals("proposal.declined") && it.party().equals("DOCTOR")
                        ? new Event(it.affair(), it.sequence(), it.type(), "HOST", it.eventId())
                        : it);
        story.events.replaceAll(it -> it.type().equals("proposal.rejected")
                ? new Event(it.affair(), it.sequence(), "proposal.approved", "", it.eventId())
                : it);

        assertThat(story.complaintsOfTheTopics())
                .containsExactlyInAnyOrder(
                        "lost: DECLINE of proposal declined by DOCTOR is on the topics as proposal.declined by HOST",
                        "lost: REJECT of proposal rejected by COORDINATOR is on the topics as proposal.approved by ");
    }
}
