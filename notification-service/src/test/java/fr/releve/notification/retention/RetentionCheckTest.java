package fr.releve.notification.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;

class RetentionCheckTest {

    @Test
    void messages_and_what_nobody_claims_are_kept_for_two_years_at_most() {
        assertThatCode(() -> RetentionCheck.check(keeping("P2Y", "P2Y"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P25M", "P3M")))
                .hasMessageStartingWith("releve.retention.messages is P25M and must be P2Y at most:");
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P2Y", "P3Y")))
                .hasMessageStartingWith("releve.retention.unclaimed is P3Y and must be P2Y at most:");
    }

    private static RetentionConfig keeping(String messages, String unclaimed) {
        return new RetentionConfig() {
            @Override
            public Period messages() {
                return Period.parse(messages);
            }

            @Override
            public Period unclaimed() {
                return Period.parse(unclaimed);
            }

            @Override
            public String at() {
                return "";
            }
        };
    }
}
