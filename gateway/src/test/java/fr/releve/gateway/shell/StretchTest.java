package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

    @Test
    void says_what_is_shown_and_whether_there_is_more() {
        assertThat(Stretch.of(2, 12, 30)).isEqualTo(new Stretch(2, 13, 24, 30));
        assertThat(Stretch.of(2, 12, 30).after()).isEqualTo(3);
        assertThat(Stretch.of(3, 12, 30).after()).isZero();
        assertThat(Stretch.of(1, 12, 0)).isEqualTo(new Stretch(1, 0, 0, 0));
    }

    @Test
    void takes_the_nearest_page_for_one_that_is_not_there() {
        assertThat(Stretch.clamped(9, 12, 30)).isEqualTo(3);
        assertThat(Stretch.clamped(-1, 12, 0)).isEqualTo(1);
    }
}
