package fr.releve.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

    private static Page<Integer> page(List<Integer> all, PageRequest request) {
        int seen = request.isFirst() ? 0 : Integer.parseInt(request.after().getFirst());
        List<Integer> rows =
                all.stream().filter(it -> it > seen).limit(request.fetch()).toList();
        return Page.of(rows, request, it -> List.of(String.valueOf(it)), it -> it);
    }
}
