package fr.releve.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.notification.wording.HalfDay;
import java.net.URI;
import java.util.List;
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
        assertThat(offer.isOf("account")).isFalse();

        offer.belongsTo("account");

        assertThat(offer.isOf("account")).isTrue();
    }

    @Test
    void links_to_its_proposal() {
        var offer = MessageFixture.offerToDoctor();

        assertThat(offer.link(URI.create("https://releve.example")))
                .hasToString("https://releve.example/propositions/" + offer.proposalId());
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
