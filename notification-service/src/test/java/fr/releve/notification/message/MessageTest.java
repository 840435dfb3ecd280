package fr.releve.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void is_too_late_only_after_the_instant_of_answer() {
        var offer = MessageFixture.offerToDoctor();

        assertThat(offer.isTooLate(MessageFixture.ANSWER_BEFORE)).isFalse();
        assertThat(offer.isTooLate(MessageFixture.ANSWER_BEFORE.plusMillis(1))).isTrue();
    }

    @Test
    void is_in_nobodys_list_before_its_account_is_known() {
        var offer = MessageFixture.offerToDoctor();
        var reader = new Readership("account", Set.of());
        assertThat(offer.isFor(reader)).isFalse();

        offer.belongsTo("account");

        assertThat(offer.isFor(reader)).isTrue();
    }

    @Test
    void is_in_the_list_of_all_who_coordinate_its_territory() {
        var escalation = MessageFixture.about(Kind.ESCALATED, Reader.COORDINATOR);

        assertThat(escalation.isFor(new Readership("one", Set.of(MessageFixture.TERRITORY))))
                .isTrue();
        assertThat(escalation.isFor(new Readership("two", Set.of("*")))).isTrue();
        assertThat(escalation.isFor(new Readership("three", Set.of("244400404"))))
                .isFalse();
        assertThat(MessageFixture.offerToDoctor().isFor(new Readership("two", Set.of("*"))))
                .isFalse();
    }

    @Test
    void is_worth_telling_after_its_date_where_something_is_still_to_be_done() {
        var later = MessageFixture.ANSWER_BEFORE.plusMillis(1);

        assertThat(MessageFixture.about(Kind.ESCALATED, Reader.COORDINATOR).isTooLate(later))
                .isFalse();
        assertThat(MessageFixture.about(Kind.TOMORROW, Reader.DOCTOR).isTooLate(later))
                .isTrue();
    }

    @Test
    void what_begins_tomorrow_is_no_longer_said_once_it_is_that_day_in_paris() {
        var eve = MessageFixture.about(Kind.TOMORROW, Reader.DOCTOR);

        assertThat(eve.isTooLate(Instant.parse("2026-11-27T22:59:59Z"))).isFalse();
        assertThat(eve.isTooLate(Instant.parse("2026-11-27T23:00:00Z"))).isTrue();
    }

    @Test
    void links_to_its_proposal() {
        var offer = MessageFixture.offerToDoctor();

        assertThat(offer.link(URI.create("https://releve.example")))
                .hasToString("https://releve.example/propositions/" + offer.proposalId());
        assertThat(MessageFixture.about(Kind.ESCALATED, Reader.COORDINATOR).link(URI.create("https://releve.example")))
                .hasToString("https://releve.example/coordination");
    }

    @Test
    void keeps_its_half_days_in_one_column() {
        var column = new HalfDayList();
        var halfDays = List.of(HalfDay.parse("2026-12-01:AM"), HalfDay.parse("2026-12-01:PM"));

        assertThat(column.convertToDatabaseColumn(halfDays)).isEqualTo("2026-12-01:AM,2026-12-01:PM");
        assertThat(column.convertToEntityAttribute("2026-12-01:AM,2026-12-01:PM"))
                .isEqualTo(halfDays);
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }
}
