package fr.releve.profile.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;

class RetentionCheckTest {

    @Test
    void the_log_of_who_read_what_is_kept_from_six_months_to_a_year() {
        assertThatCode(() -> RetentionCheck.check(keeping("P2Y", "P2Y", "P6M"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P2Y", "P2Y", "P5M")))
                .hasMessageStartingWith("releve.retention.accesses is P5M and must be P6M at least:");
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P2Y", "P2Y", "P13M")))
                .hasMessageStartingWith("releve.retention.accesses is P13M and must be P1Y at most:");
    }

    @Test
    void nobody_is_kept_for_longer_than_two_years_after_the_last_contact() {
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P3Y", "P2Y", "P1Y")))
                .hasMessageStartingWith("releve.retention.without-contact is P3Y and must be P2Y at most:");
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P2Y", "P10Y", "P1Y")))
                .hasMessageStartingWith("releve.retention.hosts is P10Y and must be P2Y at most:");
    }

    private static RetentionConfig keeping(String withoutContact, String hosts, String accesses) {
        return new RetentionConfig() {
            @Override
            public Period withoutContact() {
                return Period.parse(withoutContact);
            }

            @Override
            public Period hosts() {
                return Period.parse(hosts);
            }

            @Override
            public Period accesses() {
                return Period.parse(accesses);
            }

            @Override
            public String at() {
                return "";
            }
        };
    }
}
