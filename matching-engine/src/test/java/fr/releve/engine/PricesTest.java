package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final Prices PRICES = new Prices(
            Map.of(7, new int[] {100, 0, 250}, 8, new int[] {1, 2, 3}),
            Map.of(7, new int[] {40}),
            Map.of(3, 900),
            Map.of(0, 60, 5, 70));

    @Test
    void prices_are_found_again_after_storing() {
        Prices stored = Prices.fromBytes(PRICES.toBytes());

        assertThat(stored.ofSlot(7, 2)).isEqualTo(250);
        assertThat(stored.ofSlot(8, 0)).isEqualTo(1);
        assertThat(stored.ofVisit(7, 0)).isEqualTo(40);
        assertThat(stored.ofLead(3)).isEqualTo(900);
        assertThat(stored.ofTerritory(5)).isEqualTo(70);
        assertThat(stored.toBytes()).isEqualTo(PRICES.toBytes());
    }

    @Test
    void what_is_absent_costs_nothing() {
        assertThat(PRICES.ofSlot(9, 0)).isZero();
        assertThat(PRICES.ofSlot(7, 3)).isZero();
        assertThat(PRICES.ofVisit(8, 0)).isZero();
        assertThat(PRICES.ofLead(4)).isZero();
        assertThat(PRICES.ofTerritory(1)).isZero();
        assertThat(Prices.NONE.ofSlot(7, 0)).isZero();
    }

    @Test
    void bytes_of_something_else_are_refused() {
        byte[] newer = PRICES.toBytes();
        newer[3] = 2;

        assertThatThrownBy(() -> Prices.fromBytes(newer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prices of version 2, not 1");
        assertThatThrownBy(() -> Prices.fromBytes(new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 7, -1, -1, -1, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these bytes are no prices");
        assertThatThrownBy(() -> Prices.fromBytes(new byte[] {0, 0, 0, 1, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these bytes are no prices");
    }
}
