package fr.releve.acceptance.chaos.reckoning;

import static fr.releve.acceptance.chaos.reckoning.Story.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.Inventory.Letter;
import fr.releve.acceptance.chaos.reckoning.Inventory.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAuditTest {

    private final Story story = Story.ofEverything();

    @Test
    void whom_it_concerns_is_written_to_and_nobody_else() {
        story.offered("taken back").withdrawn("taken back");

        assertThat(story.complaintsOfTheMailbox()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, DOCTOR, proposal kept",
        "OFFERED, HOST, proposal kept",
        "AGREED, DOCTOR, proposal kept",
        "AGREED, HOST, proposal kept",
        "DECLINED, DOCTOR, proposal refused",
        "DECLINED, HOST, proposal refused",
        "CANCELLED, DOCTOR, placement cancelled",
        "CANCELLED, HOST, placement cancelled",
        "CANCELLED, COORDINATOR, placement cancelled",
        "SIGNED, DOCTOR, placement sent",
        "SIGNED, HOST, placement sent",
        "SENT_TO_ORDRE, DOCTOR, placement sent",
        "SENT_TO_ORDRE, HOST, placement sent"
    })
    void a_mail_that_did_not_arrive_is_lost_and_one_under_another_id_is_doubled(
            String kind, String reader, String what) {
        String delivery = what + " " + kind + " " + reader;
        String mail = "the mail %s about %s to %s".formatted(kind, what, Story.address(reader));
        var notice = story.notices.stream()
                .filter(it -> it.delivery().equals(delivery))
                .findFirst()
                .orElseThrow();
        story.notices.add(new Notice("another", notice.affair(), kind, reader));
        story.letters.add(new Letter("another", Story.address(reader)));
        assertThat(story.complaintsOfTheMailbox()).containsExactly("doubled: " + mail + " came under 2 ids");

        story.letters.removeIf(
                it -> it.delivery().equals(delivery) || it.delivery().equals("another"));
        assertThat(story.complaintsOfTheMailbox()).containsExactly("lost: " + mail);
    }

    @Test
    void a_mail_that_went_out_again_under_its_own_id_is_one() {
        story.letters.addAll(List.copyOf(story.letters));

        assertThat(story.complaintsOfTheMailbox()).isEmpty();
        assertThat(story.inventory().repeatedLetters()).isEqualTo(story.letters.size() / 2);
    }

    @Test
    void a_mail_to_somebody_else_is_lost_to_whom_it_was_owed() {
        story.letters.replaceAll(it -> it.delivery().equals("proposal kept AGREED DOCTOR")
                ? new Letter(it.delivery(), "another-doctor@chaos.example")
                : it);

        assertThat(story.complaintsOfTheMailbox())
                .containsExactly(
                        "lost: the mail AGREED about proposal kept to " + Story.DOCTOR,
                        "doubled: the mail AGREED about proposal kept to another-doctor@chaos.example,"
                                + " of which the log says nothing");
    }

    @Test
    void that_both_agreed_may_stay_untold_once_it_fell_and_not_before() {
        story.letters.removeIf(it -> it.delivery().equals("proposal cancelled AGREED DOCTOR"));
        assertThat(story.complaintsOfTheMailbox()).isEmpty();

        story.letters.removeIf(it -> it.delivery().equals("proposal kept AGREED HOST"));
        assertThat(story.complaintsOfTheMailbox())
                .containsExactly("lost: the mail AGREED about proposal kept to " + Story.HOST);
    }

    @Test
    void of_a_proposal_that_was_rejected_neither_side_hears() {
        story.notices.add(new Notice("too many", proposal("rejected"), "OFFERED", "DOCTOR"));
        story.letters.add(new Letter("too many", Story.DOCTOR));

        assertThat(story.complaintsOfTheMailbox())
                .containsExactly("doubled: the mail OFFERED about proposal rejected to " + Story.DOCTOR
                        + ", of which the log says nothing");
    }

    @Test
    void a_mail_that_notification_has_forgotten_is_doubled() {
        story.letters.add(new Letter("forgotten", Story.HOST));

        assertThat(story.complaintsOfTheMailbox())
                .containsExactly("doubled: a mail to " + Story.HOST + " that notification knows nothing of");
    }

    @Test
    void what_the_plan_takes_back_before_an_offer_is_told_to_nobody() {
        story.line(proposal("early"), "SYSTEM", "PUBLISH", "PROPOSED");
        story.line(proposal("early"), "SYSTEM", "WITHDRAW", "WITHDRAWN");

        assertThat(story.complaintsOfTheMailbox()).isEmpty();
    }
}
