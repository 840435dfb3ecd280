package fr.releve.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two weeks of four slots, two doctors a slot in blocks of two, three doctors. */
class VacancyNodeTest {

    private static final Slots ALL = Slots.range(0, 7);

    private final Network network = new Network(Instance.on(Horizon.ofEqualMonths(2, 4, 1, 2))
            .add(new Territory(1, 0, 0, 0, 0))
            .add(new Vacancy(1, ALL, 2, 2, 1))
            .add(new Doctor(1, ALL, 4, 8, 1))
            .add(new Doctor(2, ALL, 4, 8, 1))
            .add(new Doctor(3, ALL, 4, 8, 1))
            .add(new Arc(1, 1, ALL, 50, 0, 0))
            .add(new Arc(2, 1, ALL, 50, 0, 0))
            .add(new Arc(3, 1, Slots.of(0, 1, 4, 5), 50, 0, 0))
            .build());
    private final VacancyNode vacancy = requireNonNull(network.vacancy(1));

    @Test
    void those_who_serve_come_by_id_however_they_came() {
        place(2, 0, 1);
        place(3, 0, 1);
        place(1, 4, 5);

        assertThat(vacancy.serving()).extracting(doctor -> doctor.id).containsExactly(1, 2, 3);

        Network.withdraw(requireNonNull(network.doctor(2)));

        assertThat(vacancy.serving()).extracting(doctor -> doctor.id).containsExactly(1, 3);
    }

    @Test
    void who_holds_a_place_on_other_slots_does_not_give_way() {
        place(1, 0, 1);
        place(2, 0, 1);
        Column wanted = new Column(new Column.Site(arc(3), new char[] {3, 0}), null, null, true);
        Column elsewhere = new Column(new Column.Site(arc(3), new char[] {0, 3}), null, null, true);

        assertThat(wanted.holders()).extracting(doctor -> doctor.id).containsExactly(1, 2);
        assertThat(elsewhere.holders()).isEqualTo(Set.of());
    }

    @Test
    void a_week_with_less_than_a_block_left_has_no_room() {
        place(1, 0, 1, 2, 4, 5, 6, 7);
        assertThat(vacancy.weeksWithRoom()).isEqualTo(0b11);

        place(2, 0, 1, 2, 4, 5);
        assertThat(vacancy.weeksWithRoom()).isEqualTo(0b10);
        assertThat(arc(3).hasRoom()).isFalse();

        Network.withdraw(requireNonNull(network.doctor(1)));
        assertThat(vacancy.weeksWithRoom()).isEqualTo(0b11);
        assertThat(arc(3).hasRoom()).isTrue();
    }

    private ArcNode arc(int doctor) {
        return requireNonNull(network.arc(doctor, 1));
    }

    private void place(int doctor, int... slots) {
        network.restore(doctor, List.of(new Assignment(doctor, 1, Slots.of(slots), null)));
        assertThat(requireNonNull(network.doctor(doctor)).column()).isNotNull();
    }
}
