package fr.releve.matching.reactivity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.reactivity.Reactivity;
import fr.releve.matching.reactivity.web.ReactivityResource.ReactivityView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReactivityViewTest {

    @Test
    void no_figure_is_told_of_four_offers_and_all_are_of_five() {
        assertThat(ReactivityView.of(new Reactivity(4, 4, Duration.ofHours(1))))
                .extracting(ReactivityView::share, ReactivityView::medianHours, ReactivityView::offers)
                .containsOnlyNulls();
        assertThat(ReactivityView.of(new Reactivity(5, 4, Duration.ofMinutes(119))))
                .extracting(ReactivityView::share, ReactivityView::medianHours, ReactivityView::offers)
                .containsExactly(80L, 1L, 5L);
    }

    @Test
    void who_answered_nothing_has_no_pace() {
        assertThat(ReactivityView.of(new Reactivity(6, 0, Duration.ZERO)).medianHours())
                .isNull();
    }
}
