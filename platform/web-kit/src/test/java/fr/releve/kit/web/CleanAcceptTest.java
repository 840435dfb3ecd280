package fr.releve.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
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
                "*",
                "text/html, *",
                "application/vnd.releve.v1+json;profile=\"a, b\"",
            })
    void what_browsers_and_programs_send_passes(String accept) {
        assertThat(CleanAccept.isList(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "text/",
                "/json",
                "text/html;",
                "text/html,,*/*",
                "a b/c",
                "text/html, nonsense",
                "text/html;q=\"1"
            })
    void what_is_no_list_of_media_types_does_not(String accept) {
        assertThat(CleanAccept.isList(accept)).isFalse();
    }

    @Test
    void every_line_is_looked_at() {
        assertThat(CleanAccept.areLists(List.of())).isTrue();
        assertThat(CleanAccept.areLists(List.of("text/html", "*/*;q=0.1", ""))).isTrue();
        assertThat(CleanAccept.areLists(List.of("text/html", "nonsense"))).isFalse();
    }

    /** As small as a stack may be made. */
    @Test
    void the_longest_list_is_read_on_a_small_stack() throws Exception {
        String list = "a/b,".repeat(499) + "a/b";
        String parameters = "a/b" + ";c=d".repeat(499);
        var read = new AtomicReference<List<Boolean>>();
        var small = new Thread(
                null,
                () -> read.set(List.of(CleanAccept.isList(list), CleanAccept.isList(parameters))),
                "small",
                64 * 1_024);
        small.start();
        small.join();

        assertThat(read.get()).containsExactly(true, true);
    }
}
