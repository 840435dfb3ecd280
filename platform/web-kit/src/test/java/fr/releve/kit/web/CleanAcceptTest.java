package fr.releve.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanAcceptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                "application/json; charset=utf-8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "application/vnd.releve.v1+json;profile=\"a, b\"",
            })
    void what_browsers_and_programs_send_passes(String accept) {
        assertThat(CleanAccept.isList(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/", "/json", "text/html;", "text/html,,*/*", "a b/c"})
    void what_is_no_list_of_media_types_does_not(String accept) {
        assertThat(CleanAccept.isList(accept)).isFalse();
    }
}
