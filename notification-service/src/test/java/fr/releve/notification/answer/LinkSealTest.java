package fr.releve.notification.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.answer.LinkSeal.Purpose;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkSealTest {

    private static final UUID MESSAGE = UUID.randomUUID();
    private static final Instant UNTIL = Instant.parse("2026-11-28T17:00:00Z");

    private final LinkSeal seal = seal("a secret of at least thirty-two characters");

    @Test
    void reads_what_it_signed() {
        var claim = seal.read(Purpose.ANSWER, seal.token(Purpose.ANSWER, MESSAGE, UNTIL))
                .orElseThrow();

        assertThat(claim.messageId()).isEqualTo(MESSAGE);
        assertThat(claim.until()).isEqualTo(UNTIL);
    }

    @Test
    void signs_the_same_message_the_same_way() {
        assertThat(seal.token(Purpose.ANSWER, MESSAGE, UNTIL))
                .isEqualTo(seal.token(Purpose.ANSWER, MESSAGE, UNTIL))
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refuses_every_change_of_a_token() {
        String token = seal.token(Purpose.ANSWER, MESSAGE, UNTIL);
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(seal.read(Purpose.ANSWER, token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(seal.read(Purpose.ANSWER, "")).isEmpty();
        assertThat(seal.read(Purpose.ANSWER, token.substring(1))).isEmpty();
        assertThat(seal.read(Purpose.ANSWER, "not base64 !")).isEmpty();
    }

    @Test
    void refuses_what_another_key_signed() {
        String token = seal("another secret of thirty-two characters").token(Purpose.ANSWER, MESSAGE, UNTIL);

        assertThat(seal.read(Purpose.ANSWER, token)).isEmpty();
    }

    @Test
    void refuses_what_was_signed_for_another_purpose() {
        assertThat(seal.read(Purpose.ANSWER, seal.token(Purpose.STOP_MAILS, MESSAGE, UNTIL)))
                .isEmpty();
        assertThat(seal.read(Purpose.STOP_MAILS, seal.token(Purpose.ANSWER, MESSAGE, UNTIL)))
                .isEmpty();
    }

    private static LinkSeal seal(String secret) {
        return new LinkSeal(new SmallRyeConfigBuilder()
                .withMapping(NotificationConfig.class)
                .withDefaultValue("releve.messages.public-url", "http://127.0.0.1:8080")
                .withDefaultValue("releve.messages.every", "1s")
                .withDefaultValue("releve.messages.coordination.every", "30s")
                .withDefaultValue("releve.messages.link-secret", secret)
                .build()
                .getConfigMapping(NotificationConfig.class));
    }
}
