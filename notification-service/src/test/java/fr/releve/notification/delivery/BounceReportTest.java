package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class BounceReportTest {

    private static final UUID DELIVERY = UUID.randomUUID();

    @Test
    void finds_the_mail_that_came_back() {
        var report = BounceReport.read(report("5.1.1", "releve.example"), "releve.example")
                .orElseThrow();

        assertThat(report.deliveryId()).isEqualTo(DELIVERY);
        assertThat(report.isFinal()).isTrue();
    }

    @Test
    void knows_a_delay_from_an_end() {
        assertThat(BounceReport.read(report("4.4.1", "releve.example"), "releve.example"))
                .hasValueSatisfying(it -> assertThat(it.isFinal()).isFalse());
    }

    @Test
    void leaves_the_mails_of_others_alone() {
        assertThat(BounceReport.read(report("5.1.1", "elsewhere.example"), "releve.example"))
                .isEmpty();
        assertThat(BounceReport.read("", "releve.example")).isEmpty();
    }

    /** As Postfix writes it. */
    static String report(String status, String domain) {
        return """
                From: MAILER-DAEMON@mail.example (Mail Delivery System)
                Message-Id: <20261124080000.4F0B21A0@mail.example>
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; anne@exemple.test
                Action: failed
                Status: %s

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@%s>
                Subject: Une mission vous est proposee

                --b--
                """.formatted(status, DELIVERY, domain);
    }
}
