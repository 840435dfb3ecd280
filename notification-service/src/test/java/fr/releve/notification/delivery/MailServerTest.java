package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.localstack.FreePorts;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.Settings;
import fr.releve.notification.SmtpDialogue;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mail is handed to a server that refuses it, or says nothing. */
class MailServerTest {

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user here",
        "RCPT, 550 5.2.1 mailbox disabled",
        "RCPT, 501 5.1.3 that is no address",
        "RCPT, 550 no such user here",
        "RCPT, '550-5.1.1 no such user here\r\n550 5.1.1 look it up'",
        "CONTENT, 550 5.7.1 looks like spam",
        "CONTENT, 554 5.6.0 cannot be read",
        "CONTENT, 552 5.2.3 too long for this mailbox",
        "CONTENT, 554 not taken",
    })
    void gives_up_where_the_recipient_or_the_content_is_refused_for_good(String said, String answer) {
        assertRefused(said, answer, MailRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 554 5.7.1 not from there",
        "GREETING, 554 no service",
        "EHLO, 550 who are you",
        "AUTH, 535 5.7.8 wrong password",
        "AUTH, 535 wrong password",
        "MAIL, 550 5.2.2 quota of today exceeded",
        "MAIL, 550 quota of today exceeded",
        "MAIL, 550 5.1.8 sender unknown",
        "MAIL, 530 5.7.0 log in first",
        "RCPT, 554 5.7.1 relay access denied",
        "RCPT, 550 5.4.1 no route",
        "RCPT, 530 log in first",
        "RCPT, 503 5.5.1 not now",
        "RCPT, 451 4.7.1 greylisted",
        "RCPT, 452 4.2.2 mailbox full",
        "DATA, 554 5.3.0 not now",
        "CONTENT, 451 4.3.0 cannot look into it now",
        "CONTENT, 554 5.3.0 disk full",
    })
    void tries_again_where_the_fault_is_ours_or_the_servers_or_passes(String said, String answer) {
        assertRefused(said, answer, MailNotTaken.class);
    }

    @Test
    void tries_again_where_nobody_answers() {
        assertThatThrownBy(() -> send(FreePorts.next(), Map.of())).isInstanceOf(MailNotTaken.class);
    }

    @Test
    void logs_in_and_hands_over_what_is_taken() {
        try (var server = new SmtpDialogue(Map.of(), Duration.ZERO)) {
            assertThatCode(() -> send(server.port(), Map.of())).doesNotThrowAnyException();

            assertThat(server.recipients()).containsExactly("RCPT TO:<anne@exemple.test>");
        }
    }

    @Test
    void tells_nothing_to_a_server_that_does_not_secure_the_connection_as_it_must() {
        try (var server = new SmtpDialogue(Map.of(), Duration.ZERO)) {
            assertThatThrownBy(() -> send(server.port(), Map.of("releve.smtp.tls", "required")))
                    .isInstanceOf(MailNotTaken.class);
            assertThatThrownBy(() -> send(server.port(), Map.of("releve.smtp.tls", "at-once")))
                    .isInstanceOf(MailNotTaken.class);

            assertThat(server.recipients()).isEmpty();
        }
    }

    @Test
    void hangs_up_on_a_server_that_says_nothing() throws Exception {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hurry = Map.of("releve.messages.mail-patience-of-all", "PT1S", "releve.messages.mail-patience", "PT2S");
            assertThatThrownBy(() -> send(door.getLocalPort(), hurry)).isInstanceOf(MailNotTaken.class);

            try (var line = door.accept()) {
                line.setSoTimeout(10_000);
                assertThat(line.getInputStream().read()).as("the end").isEqualTo(-1);
            }
        }
    }

    private static void assertRefused(String said, String answer, Class<? extends RuntimeException> as) {
        try (var server = new SmtpDialogue(Map.of(said, answer), Duration.ZERO)) {
            assertThatThrownBy(() -> send(server.port(), Map.of())).isInstanceOf(as);
        }
    }

    private static void send(int port, Map<String, String> others) throws MessagingException {
        var settings = new HashMap<>(Map.of(
                "releve.smtp.port", Integer.toString(port),
                "releve.smtp.username", "releve",
                "releve.smtp.password", "secret"));
        settings.putAll(others);
        var server = new MailServer(
                Settings.of(NotificationConfig.class, settings), Settings.of(SmtpConfig.class, settings));
        var mail = new MimeMessage((Session) null);
        mail.setFrom("releve@releve.example");
        mail.setRecipient(RecipientType.TO, new InternetAddress("anne@exemple.test"));
        mail.setText("Bonjour");
        server.send(mail, () -> {});
    }
}
