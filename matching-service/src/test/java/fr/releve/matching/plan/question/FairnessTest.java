package fr.releve.matching.plan.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.releve.matching.plan.Summary.Cover;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static Cover cover(int wanted, int promised, int proposed) {
        return new Cover("200000001", "CC", false, wanted, 0, promised, proposed);
    }

    @Test
    void is_one_where_all_are_alike_and_one_in_n_where_one_has_everything() {
        assertThat(Fairness.of(List.of(cover(10, 2, 3), cover(20, 0, 10))).jain())
                .isEqualTo(1);
        assertThat(Fairness.of(List.of(cover(10, 10, 0), cover(10, 0, 0), cover(5, 0, 0), cover(1, 0, 0)))
                        .jain())
                .isCloseTo(0.25, within(1e-9));
    }

    @Test
    void leaves_out_who_wants_nothing_and_counts_who_has_nothing() {
        var it = Fairness.of(List.of(cover(0, 0, 0), cover(10, 0, 0), cover(10, 4, 0), cover(10, 9, 3)));
        assertThat(it.least()).isZero();
        assertThat(it.median()).isEqualTo(0.4);
        assertThat(it.uncovered()).isOne();
    }

    @Test
    void has_a_sentence_even_before_anything_is_wanted() {
        assertThat(Fairness.of(List.of()).sentence()).contains("indice d’équité de Jain 1,00");
    }
}
