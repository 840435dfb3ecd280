package fr.releve.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCountTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4})
    void fewer_than_five_are_not_told(long count) {
        assertThat(PublicCount.of(count)).isNull();
    }

    @Test
    void five_and_more_are() {
        assertThat(PublicCount.of(5)).isEqualTo(5);
        assertThat(PublicCount.of(1_234)).isEqualTo(1_234);
    }
}
