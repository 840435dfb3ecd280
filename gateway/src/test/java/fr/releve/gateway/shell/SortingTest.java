package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortingTest {

    private static final Comparator<Integer> SMALLEST_FIRST = Comparator.naturalOrder();

    @Test
    void a_head_leads_to_its_own_order_and_from_there_to_the_other_way_round() {
        assertThat(by("").rising("nom")).isEqualTo(new Sorting.Head("/liste?tri=nom", null));
        assertThat(by("nom").rising("nom")).isEqualTo(new Sorting.Head("/liste?tri=-nom", "ascending"));
        assertThat(by("-nom").rising("nom")).isEqualTo(new Sorting.Head("/liste?tri=nom", "descending"));
        assertThat(by("besoins").falling("besoins")).isEqualTo(new Sorting.Head("/liste?tri=-besoins", "descending"));
        assertThat(by("-besoins").falling("besoins")).isEqualTo(new Sorting.Head("/liste?tri=besoins", "ascending"));
        assertThat(by("-besoins").rising("nom").sorted()).isNull();
    }

    @Test
    void keeps_the_filter_and_leaves_out_what_is_empty() {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("q", "la Ferté & Cie");
        filter.put("etat", "");
        assertThat(Sorting.of("/liste", filter, "tri", "").rising("nom").href())
                .isEqualTo("/liste?q=la%20Fert%C3%A9%20%26%20Cie&tri=nom");
    }

    @Test
    void turns_an_order_round() {
        assertThat(List.of(2, 3, 1).stream().sorted(by("-n").turned(SMALLEST_FIRST)))
                .containsExactly(3, 2, 1);
        assertThat(List.of(2, 3, 1).stream().sorted(by("n").turned(SMALLEST_FIRST)))
                .containsExactly(1, 2, 3);
    }

    private static Sorting by(String sort) {
        return Sorting.of("/liste", Map.of(), "tri", sort);
    }
}
