package fr.releve.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.NotificationApi.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailOrderTest {

    private static final Delivery OLD = new Delivery(UUID.randomUUID(), "FAILED", 2, "BOUNCED", Instant.EPOCH);
    private static final Delivery NEW =
            new Delivery(UUID.randomUUID(), "FAILED", 5, null, Instant.EPOCH.plusSeconds(60));

    @Test
    void puts_mails_in_the_order_of_a_column_or_turned_round() {
        assertThat(mails("depuis")).containsExactly(OLD, NEW);
        assertThat(mails("-depuis")).containsExactly(NEW, OLD);
        assertThat(mails("raison")).containsExactly(NEW, OLD);
        assertThat(mails("essais")).containsExactly(NEW, OLD);
        assertThat(mails("")).containsExactly(NEW, OLD);
    }

    @Test
    void the_head_of_a_column_leads_to_its_order() {
        assertThat(new MailOrder("", "").rising("depuis").href()).isEqualTo("/administration?tri=depuis");
        assertThat(new MailOrder("BOUNCED", "depuis").rising("depuis").href())
                .isEqualTo("/administration?motif=BOUNCED&tri=-depuis");
    }

    @Test
    void keeps_to_one_reason_of_those_that_there_are() {
        List<Delivery> all = List.of(NEW, OLD);

        assertThat(MailOrder.reasons(all)).containsExactly(Map.entry("BOUNCED", "Il est revenu sans être remis"));
        assertThat(new MailOrder("BOUNCED", "depuis").of(all)).containsExactly(OLD);
        assertThat(new MailOrder("REFUSED", "").of(all)).isEmpty();
    }

    private static List<Delivery> mails(String tri) {
        return new MailOrder("", tri).of(List.of(NEW, OLD));
    }
}
