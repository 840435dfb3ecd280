package fr.releve.gateway.admin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.neighbours.NotificationApi.Delivery;
import fr.releve.gateway.neighbours.ReferenceRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WantedTest {

    private static final ReferenceRule ANSWER =
            new ReferenceRule("answer.hours", "168", "Temps de réponse", LocalDate.of(2026, 1, 1), null, "Convention");
    private static final ReferenceRule CAP =
            new ReferenceRule("student.months", "3", "Durée d'un étudiant", LocalDate.of(2024, 1, 1), null, "Code");
    private static final ReferenceRule BARE = new ReferenceRule("zone", "ZIP", null, null, null, null);

    private static final Delivery OLD = new Delivery(UUID.randomUUID(), "FAILED", 2, "BOUNCED", Instant.EPOCH);
    private static final Delivery NEW =
            new Delivery(UUID.randomUUID(), "FAILED", 5, null, Instant.EPOCH.plusSeconds(60));

    @Test
    void finds_rules_by_name_code_or_source() {
        assertThat(rules("TEMPS", "")).containsExactly(ANSWER);
        assertThat(rules("student", "")).containsExactly(CAP);
        assertThat(rules("convention", "")).containsExactly(ANSWER);
        assertThat(rules("nothing of the kind", "")).isEmpty();
        assertThat(rules(" ", "")).containsExactly(ANSWER, CAP, BARE);
    }

    @Test
    void puts_rules_in_the_order_of_a_column_or_turned_round() {
        assertThat(rules("", "regle")).containsExactly(CAP, ANSWER, BARE);
        assertThat(rules("", "-regle")).containsExactly(BARE, ANSWER, CAP);
        assertThat(rules("", "depuis")).containsExactly(ANSWER, CAP, BARE);
        assertThat(rules("", "-source")).containsExactly(ANSWER, CAP, BARE);
    }

    @Test
    void puts_mails_in_the_order_of_a_column_or_turned_round() {
        assertThat(mails("depuis")).containsExactly(OLD, NEW);
        assertThat(mails("-depuis")).containsExactly(NEW, OLD);
        assertThat(mails("raison")).containsExactly(NEW, OLD);
        assertThat(mails("essais")).containsExactly(NEW, OLD);
        assertThat(mails("")).containsExactly(NEW, OLD);
    }

    @Test
    void an_order_of_one_table_keeps_that_of_the_other() {
        var wanted = new Wanted("code", "regle", "essais");
        assertThat(wanted.ruleOrder().rising("source").href())
                .isEqualTo("/administration?q=code&envois=essais&tri=source");
        assertThat(wanted.mailOrder().rising("depuis").href())
                .isEqualTo("/administration?q=code&tri=regle&envois=depuis");
    }

    private static List<ReferenceRule> rules(String q, String tri) {
        return new Wanted(q, tri, "").rules(List.of(ANSWER, CAP, BARE));
    }

    private static List<Delivery> mails(String envois) {
        return new Wanted("", "", envois).deliveries(List.of(NEW, OLD));
    }
}
