package fr.releve.matching.contract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilePartiesTest {

    @ParameterizedTest
    @CsvSource({
        "FEE_SHARE, 85, Le médecin reçoit 85 % des honoraires perçus pendant la mission.",
        "PER_HALF_DAY, 312.5, 'Le médecin reçoit 312,5 € pour chaque demi-journée.'",
        "SALARY, 280, 'Le médecin, salarié, reçoit 280 € bruts pour chaque demi-journée.'"
    })
    void the_contract_says_what_the_need_promised(String kind, BigDecimal amount, String clause) {
        assertThat(ProfileParties.pay(kind, amount)).isEqualTo(clause);
    }

    @Test
    void no_contract_is_made_with_pay_that_has_no_words() {
        assertThatThrownBy(() -> ProfileParties.pay("IN_KIND", BigDecimal.ONE)).hasMessageContaining("IN_KIND");
    }
}
