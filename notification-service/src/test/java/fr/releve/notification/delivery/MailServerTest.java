package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void takes_a_five_hundred_for_the_last_word() {
        assertThat(MailServer.isRefused(answer(550))).isTrue();
        assertThat(MailServer.isRefused(answer(451))).isFalse();
        assertThat(MailServer.isRefused(new CompletionException(new IOException("connection refused"))))
                .isFalse();
    }

    private static Throwable answer(int code) {
        return new CompletionException(new SMTPException("recipient address not accepted", code, List.of(), false));
    }
}
