package fr.releve.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Proof PROOF = new Proof.Either(
            4,
            7,
            new Proof.AtPrices(new Prices(Map.of(7, new int[] {100, 250}), Map.of(), Map.of(3, 900), Map.of())),
            new Proof.Either(5, 7, new Proof.AtPrices(Prices.NONE), new Proof.AtPrices(Prices.NONE)));

    @Test
    void a_proof_is_found_again_after_storing() {
        Proof stored = Proof.fromBytes(PROOF.toBytes());

        assertThat(stored).isInstanceOfSatisfying(Proof.Either.class, it -> {
            assertThat(it.doctor()).isEqualTo(4);
            assertThat(it.vacancy()).isEqualTo(7);
            assertThat(it.yes())
                    .isInstanceOfSatisfying(
                            Proof.AtPrices.class,
                            yes -> assertThat(yes.prices().ofSlot(7, 1)).isEqualTo(250));
            assertThat(it.no())
                    .isInstanceOfSatisfying(
                            Proof.Either.class, no -> assertThat(no.doctor()).isEqualTo(5));
        });
        assertThat(stored.toBytes()).isEqualTo(PROOF.toBytes());
    }

    @Test
    void bytes_of_something_else_are_refused() {
        byte[] whole = PROOF.toBytes();

        assertThatThrownBy(() -> Proof.fromBytes(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these bytes are no proof");
        assertThatThrownBy(() -> Proof.fromBytes(Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these bytes are no proof");
        assertThatThrownBy(() -> Proof.fromBytes(Arrays.copyOf(whole, whole.length + 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("these bytes are no proof: 2 follow its end");
    }
}
