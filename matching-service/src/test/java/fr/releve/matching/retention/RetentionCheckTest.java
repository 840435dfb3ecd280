package fr.releve.matching.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;

class RetentionCheckTest {

    @Test
    void a_refusal_is_explainable_for_three_months_whatever_is_set() {
        assertThatCode(() -> RetentionCheck.check(keeping("P3M", "P5Y"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P2M", "P5Y")))
                .hasMessage("releve.retention.proposals is P2M and must be P3M at least:"
                        + " a refusal stays explainable (CNIL, guide du recrutement).");
    }

    @Test
    void nobody_is_kept_for_longer_than_two_years_and_no_contract_for_less_than_five() {
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P3Y", "P5Y")))
                .hasMessageStartingWith("releve.retention.proposals is P3Y and must be P2Y at most:");
        assertThatThrownBy(() -> RetentionCheck.check(keeping("P2Y", "P4Y")))
                .hasMessageStartingWith("releve.retention.contracts is P4Y and must be P5Y at least:");
    }

    private static RetentionConfig keeping(String proposals, String contracts) {
        return new RetentionConfig() {
            @Override
            public Period proposals() {
                return Period.parse(proposals);
            }

            @Override
            public Period contracts() {
                return Period.parse(contracts);
            }

            @Override
            public String at() {
                return "";
            }
        };
    }
}
