package fr.releve.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PassageTest {

    @Test
    void reads_from_each_header_what_belongs_to_the_connection_alone() {
        assertThat(Passage.named(List.of("keep-alive ,X-Of-This,, ", "X-Other")))
                .containsExactly("keep-alive", "X-Of-This", "X-Other");
        assertThat(Passage.named(List.of())).isEmpty();
    }

    /** A search that begins anew at each blank takes minutes for as many. */
    @Test
    @Timeout(10)
    void reads_blanks_once() {
        assertThat(Passage.named(List.of("a" + " ".repeat(500_000) + "b"))).hasSize(1);
    }
}
