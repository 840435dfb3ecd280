package fr.releve.matching.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.plan.Summary.Cover;
import fr.releve.matching.plan.web.CoverResource.CoverView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverViewTest {

    @ParameterizedTest
    @CsvSource({"0,", "4,", "5,5"})
    void what_is_promised_is_told_from_five_on(int promised, @Nullable Long told) {
        var view = CoverView.of(new Cover("200000001", "Somewhere", false, 40, 0, promised, 12));

        assertThat(view).isEqualTo(new CoverView(40, told));
    }

    @ParameterizedTest
    @CsvSource({"4,36,", "5,40,5"})
    void what_closed_needs_wanted_does_not_tell_what_is_too_little_to_be_told(
            int promised, int wanted, @Nullable Long told) {
        var view = CoverView.of(new Cover("200000001", "Somewhere", false, 40, 4, promised, 12));

        assertThat(view).isEqualTo(new CoverView(wanted, told));
    }
}
