package fr.releve.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void cursors_lead_through_the_whole_list_once() {
        List<Integer> all = IntStream.rangeClosed(1, 7).boxed().toList();
        PageRequest request = PageRequest.of("numbers", 3, null);
        Page<Integer> first = page(all, request);
        assertThat(first.items()).containsExactly(1, 2, 3);
        Page<Integer> second = page(all, PageRequest.of("numbers", 3, first.next()));
        assertThat(second.items()).containsExactly(4, 5, 6);
        Page<Integer> last = page(all, PageRequest.of("numbers", 3, second.next()));
        assertThat(last.items()).containsExactly(7);
        assertThat(last.next()).isNull();
    }

    @Test
    void a_forged_cursor_is_none_of_this_list() {
        assertForeign("other", List.of("1"), it -> it.after(0, Integer::valueOf));
        assertForeign("numbers", List.of("one"), it -> it.after(0, Integer::valueOf));
        assertForeign("numbers", List.of("1"), it -> it.after(1, Integer::valueOf));
        assertForeign("numbers", List.of("a\0b"), it -> it.after(0, text -> text));
        assertForeign("numbers", List.of(Instant.MAX.toString()), it -> it.instantAfter(0));
        assertForeign("numbers", List.of("0000-12-31T23:59:59Z"), it -> it.instantAfter(0));
        assertForeign("numbers", List.of("+10000-01-01"), it -> it.dateAfter(0));
    }

    @Test
    void a_cursor_leads_on_from_every_moment_that_a_row_can_have() {
        var last = Instant.parse("9999-12-31T23:59:59.999999Z");
        var first = LocalDate.of(1, 1, 1);

        assertThat(forged("numbers", List.of(last.toString())).instantAfter(0)).isEqualTo(last);
        assertThat(forged("numbers", List.of(first.toString())).dateAfter(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar\ttinais", "Martinais\u001fAnne", "", "a.b", "Çağla œuf 🩺", "two\nlines"})
    void a_cursor_leads_on_from_every_text_that_a_row_can_have(String name) {
        assertThat(forged("numbers", List.of(name, "2")).after()).containsExactly(name, "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "bnVtYmVycw", "bnVtYmVycw.*", "bnVtYmVycx8x", ".", "\u001f"})
    void what_was_made_up_is_none_of_this_list(String cursor) {
        assertThatThrownBy(() -> PageRequest.of("numbers", 3, cursor))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("not a cursor of this list");
    }

    private static void assertForeign(String list, List<String> sortKey, Function<PageRequest, Object> read) {
        assertThatThrownBy(() -> read.apply(forged(list, sortKey)))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("not a cursor of this list");
    }

    private static PageRequest forged(String list, List<String> sortKey) {
        return PageRequest.of("numbers", 3, new PageRequest(list, 3, List.of()).cursorAfter(sortKey));
    }

    private static Page<Integer> page(List<Integer> all, PageRequest request) {
        int seen = request.isFirst() ? 0 : Integer.parseInt(request.after().getFirst());
        List<Integer> rows =
                all.stream().filter(it -> it > seen).limit(request.fetch()).toList();
        return Page.of(rows, request, it -> List.of(String.valueOf(it)), it -> it);
    }
}
