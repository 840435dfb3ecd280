package fr.releve.gateway.spouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TradesTest {

    @Test
    void are_known_by_what_was_chosen_from_the_list_by_code_and_by_name() {
        assertThat(Trades.codes(List.of(Trades.shown("M1607"), "m1203", " "))).containsExactly("M1607", "M1203");
        assertThat(Trades.codes(List.of("maraicher"))).containsExactly("A1414");
    }

    @Test
    void leave_to_the_service_what_they_do_not_know() {
        assertThat(Trades.codes(List.of("dompteur"))).containsExactly("DOMPTEUR");
    }
}
