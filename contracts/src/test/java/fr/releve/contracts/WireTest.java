package fr.releve.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the wire stays as the golden samples have it. */
class WireTest {

    static Stream<Samples.Type> types() {
        return Samples.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_is_read_and_written_again_without_a_change(Samples.Type type) throws IOException {
        JsonNode sample = type.sample();
        Object read = Samples.JSON.treeToValue(sample, type.record());
        assertThat(Samples.JSON.readTree(Samples.JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @Test
    void a_proposal_event_is_found_by_its_type() throws IOException {
        JsonNode sample = new Samples.Type("proposal.agreed", ProposalEvent.Agreed.class).sample();
        assertThat(Samples.JSON.treeToValue(sample, ProposalEvent.class)).isInstanceOf(ProposalEvent.Agreed.class);
    }

    @Test
    void a_placement_event_is_found_by_its_type() throws IOException {
        JsonNode sample = new Samples.Type("placement.confirmed", PlacementEvent.Confirmed.class).sample();
        assertThat(Samples.JSON.treeToValue(sample, PlacementEvent.class)).isInstanceOf(PlacementEvent.Confirmed.class);
    }

    @Test
    void a_reminder_to_the_coordinator_names_no_party() throws IOException {
        var sample = (ObjectNode) new Samples.Type("proposal.reminded", ProposalEvent.Reminded.class).sample();
        sample.remove("party");
        var read = Samples.JSON.treeToValue(sample, ProposalEvent.Reminded.class);
        assertThat(read.party()).isNull();
        assertThat(Samples.JSON.readTree(Samples.JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"placement.confirmed", "placement.extended", "placement.interrupted", "placement.no-show"})
    void a_placement_tells_the_hours_of_its_contract_beside_what_it_told_before(String name) throws IOException {
        var type = types().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
        var sample = (ObjectNode) type.sample();
        sample.putObject("hours").put("morning", "09:00-12:30").put("afternoon", "14:00-18:00");
        Object read = Samples.JSON.treeToValue(sample, type.record());
        assertThat(Samples.JSON.readTree(Samples.JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @Test
    void a_need_told_before_its_terms_were_told_more_fully_is_still_read() throws IOException {
        var sample = (ObjectNode) new Samples.Type("vacancy.changed", VacancyState.class).sample();
        sample.remove(List.of("termsVersion", "feeShare", "namesReplaced", "setting"));
        var read = Samples.JSON.treeToValue(sample, VacancyState.class);
        assertThat(read.termsVersion()).isNull();
        assertThat(Samples.JSON.readTree(Samples.JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @Test
    void a_doctor_told_before_they_could_wish_for_a_kind_of_practice_is_still_read() throws IOException {
        var sample = (ObjectNode) new Samples.Type("practitioner.changed", PractitionerState.class).sample();
        sample.remove("wishedSettings");
        var read = Samples.JSON.treeToValue(sample, PractitionerState.class);
        assertThat(read.wishedSettings()).isNull();
        assertThat(Samples.JSON.readTree(Samples.JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @Test
    void a_spouse_who_may_not_see_the_needs_is_told_without_an_account() throws IOException {
        var sample = (ObjectNode) new Samples.Type("spouse.changed", SpouseState.class).sample();
        sample.remove("account");
        var read = Samples.JSON.treeToValue(sample, SpouseState.class);
        assertThat(read.account()).isNull();
        assertThat(Samples.JSON.readTree(Samples.JSON.writeValueAsBytes(read))).isEqualTo(sample);
    }

    @Test
    void the_points_of_a_published_proposal_add_up_to_its_score() throws IOException {
        JsonNode sample = new Samples.Type("proposal.published", ProposalEvent.Published.class).sample();
        var published = Samples.JSON.treeToValue(sample, ProposalEvent.Published.class);
        assertThat(published.terms().stream()
                        .mapToLong(ProposalEvent.ScoreTerm::points)
                        .sum())
                .isEqualTo(published.score());
    }

    @Test
    void a_half_day_reads_as_it_writes() {
        var morning = new HalfDay(LocalDate.of(2026, 12, 1), HalfDay.Part.AM);
        assertThat(morning).hasToString("2026-12-01:AM");
        assertThat(HalfDay.parse("2026-12-01:AM")).isEqualTo(morning);
        assertThat(morning).isLessThan(HalfDay.parse("2026-12-01:PM"));
    }

    @Test
    void a_half_day_that_is_none_is_refused() {
        for (String wrong : new String[] {"2026-12-01", "2026-13-01:AM", "2026-12-01:NOON", ""}) {
            assertThatThrownBy(() -> HalfDay.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
