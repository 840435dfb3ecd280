package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.releve.notification.SmtpDialogue;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mail client of production talks to a server that refuses it. */
class MailServerTest {

    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void end() {
        VERTX.close();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user here",
        "RCPT, 550 5.2.1 mailbox disabled",
        "RCPT, 501 5.1.3 that is no address",
        "RCPT, 550 no such user here",
        "CONTENT, 550 5.7.1 looks like spam",
        "CONTENT, 554 5.6.0 cannot be read",
        "CONTENT, 552 5.2.3 too long for this mailbox",
        "CONTENT, 554 not taken",
    })
    void gives_up_where_the_recipient_or_the_content_is_refused_for_good(String said, String answer) {
        assertThat(MailServer.isRefused(failure(said, answer))).isTrue();
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
        assertThat(MailServer.isRefused(failure(said, answer))).isFalse();
    }

    @Test
    void tries_again_where_nobody_answers() {
        assertThat(MailServer.isRefused(new CompletionException(new IOException("connection refused"))))
                .isFalse();
    }

    private static Throwable failure(String said, String answer) {
        try (var server = new SmtpDialogue(Map.of(said, answer), Duration.ZERO)) {
            var config = new MailConfig("127.0.0.1", server.port())
                    .setLogin(LoginOption.REQUIRED)
                    .setUsername("releve")
                    .setPassword("secret");
            var client = MailClient.create(VERTX, config);
            var mail = new MailMessage("releve@releve.example", "anne@exemple.test", "Bonjour", "Bonjour");
            var failure = catchThrowable(() -> client.sendMail(mail)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS));
            client.close();
            return failure;
        }
    }
}
