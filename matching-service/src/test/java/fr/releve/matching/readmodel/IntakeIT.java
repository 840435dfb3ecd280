package fr.releve.matching.readmodel;

import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.SpouseState;
import fr.releve.contracts.Topics;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.testkit.TopicReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the state topics tell is kept: the newest of it, once, and nothing broken. */
@QuarkusTest
class IntakeIT extends MatchingOnRealParts {

    @Inject
    Practitioners practitioners;

    @Inject
    Territories territories;

    @Inject
    Spouses spouses;

    private void awaitVersion(UUID id, long version) {
        Awaitility.await()
                .until(() -> practitioners
                        .find(id.toString())
                        .map(it -> it.version() == version)
                        .orElse(false));
    }

    @Test
    void an_older_or_repeated_state_changes_nothing() {
        var first = States.doctor(specialty);
        var second = first.offers(day(tuesday(5)));
        teller.tell(second.state());
        awaitVersion(first.id(), 2);
        long changes = count("select coalesce(max(position), 0) from change");

        teller.tell(first.state());
        teller.tell(second.state());
        var marker = States.doctor(specialty);
        teller.tell(marker.state());

        awaitVersion(marker.id(), 1);
        awaitVersion(first.id(), 2);
        assertThat(count(
                        "select count(*) from change where position > ? and id = ?",
                        changes,
                        first.id().toString()))
                .isZero();
        assertThat(practitioners.get(first.id()).availability().size()).isEqualTo(2);
    }

    @Test
    void of_states_told_together_the_newest_stays_and_what_was_erased_never_comes_back() {
        String siren = "9" + UUID.randomUUID().toString().substring(0, 8);
        keep(List.of(territory(siren, 1), territory(siren, 3), territory(siren, 2)), Map.of());
        assertThat(territories.find(siren)).map(Territory::version).contains(3L);

        keep(List.of(territory(siren, 2)), Map.of());
        assertThat(territories.find(siren)).map(Territory::version).contains(3L);

        keep(List.of(territory(siren, 4)), Map.of(siren, StateTable.UNKNOWN));
        keep(List.of(territory(siren, 5)), Map.of());
        assertThat(territories.find(siren)).isEmpty();
    }

    private void keep(List<Territory> told, Map<String, Long> erased) {
        QuarkusTransaction.requiringNew().run(() -> territories.keep(told, erased, Map.of()));
    }

    private static Territory territory(String siren, long version) {
        return new Territory(siren, version, "EPCI", 1_000, false);
    }

    @Test
    void a_broken_record_goes_to_the_dead_letters_with_its_reason_and_stops_nobody() {
        String key = UUID.randomUUID().toString();
        teller.send(
                Topics.PRACTITIONERS,
                key,
                "{\"id\":\"no doctor\"".getBytes(UTF_8),
                UUID.randomUUID().toString());
        teller.send(
                Topics.PRACTITIONERS,
                key,
                "{\"rpps\":\"10000001009\"}".getBytes(UTF_8),
                UUID.randomUUID().toString());
        teller.send(Topics.PRACTITIONERS, key, "{}".getBytes(UTF_8), null);
        var doctor = States.doctor(specialty);
        teller.tell(doctor.state());

        try (var reader = TopicReader.of(brokers, Topics.deadLetters(Topics.PRACTITIONERS))) {
            var dead = reader.until(Duration.ofSeconds(20), key, 3);
            assertThat(dead.stream().map(it -> TopicReader.headers(it).get("dead-letter-reason")))
                    .anySatisfy(it -> assertThat(it).contains("not a PractitionerState"))
                    .anySatisfy(it -> assertThat(it).contains("ce_id"));
        }
        awaitVersion(doctor.id(), 1);
    }

    @Test
    void spouses_and_job_leads_are_kept() {
        var lead = new JobLeadState(UUID.randomUUID(), 1, "M1607", "53130", 48.07, -0.77, true);
        var spouse = new SpouseState(UUID.randomUUID(), 1, UUID.randomUUID(), Set.of("M1607"), 30, null);
        for (var state : List.of(lead, spouse)) {
            teller.tell(state);
        }
        Awaitility.await()
                .until(() -> 2
                        == count(
                                "select count(*) from (select id from spouse union all select id from job_lead) kept"
                                        + " where id in (?, ?)",
                                lead.key(),
                                spouse.key()));
    }

    @Test
    void a_spouse_who_takes_the_agreement_back_may_give_it_again() {
        var first = new SpouseState(UUID.randomUUID(), 1, UUID.randomUUID(), Set.of("M1607"), 30, null);
        var again = new SpouseState(first.id(), 3, first.practitionerId(), first.romeCodes(), 30, null);

        teller.tell(first);
        awaitSpouses(first, 1);
        teller.tellErased(Topics.SPOUSES, first.id(), 2);
        awaitSpouses(first, 0);
        teller.tell(again);
        awaitSpouses(first, 1);
        teller.tellErased(Topics.SPOUSES, first.id(), 4);
        awaitSpouses(first, 0);
    }

    @Test
    void the_whole_history_of_a_spouse_told_again_lets_nothing_in_that_was_taken_back_since() {
        var first = spouse(1);
        var again = spouse(first.id(), 3);
        List<Runnable> history = List.of(
                () -> keepSpouse(first),
                () -> silence(first.key(), 2),
                () -> keepSpouse(again),
                () -> silence(first.key(), 4));
        history.forEach(Runnable::run);

        history.forEach(it -> {
            it.run();
            assertThat(spouses.find(first.key())).isEmpty();
        });
    }

    @Test
    void a_spouse_who_is_back_stays_while_the_history_is_told_again() {
        var first = spouse(1);
        var again = spouse(first.id(), 3);
        List<Runnable> history =
                List.of(() -> keepSpouse(first), () -> silence(first.key(), 2), () -> keepSpouse(again));
        history.forEach(Runnable::run);

        history.forEach(it -> {
            it.run();
            assertThat(spouses.find(first.key())).map(Spouse::version).contains(3L);
        });
    }

    @Test
    void of_what_is_told_together_of_a_spouse_the_higher_version_counts_whatever_the_order() {
        var first = spouse(3);

        keepSpouse(first, Map.of(first.key(), 2L));
        assertThat(spouses.find(first.key())).isPresent();

        keepSpouse(first, Map.of(first.key(), 4L));
        assertThat(spouses.find(first.key())).isEmpty();
    }

    @Test
    void a_silence_without_a_version_is_of_whatever_is_known() {
        var first = spouse(3);
        keepSpouse(first);

        silence(first.key(), StateTable.UNKNOWN);

        assertThat(spouses.find(first.key())).isEmpty();
    }

    @Test
    void an_old_silence_without_a_version_told_again_takes_nobody_out_who_came_back_since() {
        var first = spouse(1);
        var again = spouse(first.id(), 3);
        List<Runnable> history = List.of(
                () -> keepSpouse(first), () -> silence(first.key(), StateTable.UNKNOWN), () -> keepSpouse(again));
        history.forEach(Runnable::run);

        history.forEach(Runnable::run);

        assertThat(spouses.find(first.key())).map(Spouse::version).contains(3L);
    }

    @Test
    void silences_without_a_version_told_again_end_in_silence_and_let_nothing_older_in() {
        var first = spouse(1);
        var again = spouse(first.id(), 3);
        keepSpouse(first);
        silence(first.key(), StateTable.UNKNOWN);
        keepSpouse(again);
        silence(first.key(), StateTable.UNKNOWN);

        keepSpouse(first);
        assertThat(spouses.find(first.key())).isEmpty();
        silence(first.key(), StateTable.UNKNOWN);
        keepSpouse(spouse(first.id(), 2));
        assertThat(spouses.find(first.key()))
                .as("the second silence lowers nothing")
                .isEmpty();
        keepSpouse(again);
        silence(first.key(), StateTable.UNKNOWN);
        assertThat(spouses.find(first.key())).isEmpty();
    }

    private static Spouse spouse(long version) {
        return spouse(UUID.randomUUID(), version);
    }

    private static Spouse spouse(UUID id, long version) {
        return new Spouse(id, version, UUID.randomUUID(), Set.of("M1607"), 30, null);
    }

    private void keepSpouse(Spouse it) {
        keepSpouse(it, Map.of());
    }

    private void silence(String id, long version) {
        QuarkusTransaction.requiringNew().run(() -> spouses.keep(List.of(), Map.of(id, version), Map.of()));
    }

    private void keepSpouse(Spouse it, Map<String, Long> silenced) {
        QuarkusTransaction.requiringNew().run(() -> spouses.keep(List.of(it), silenced, Map.of()));
    }

    private void awaitSpouses(SpouseState it, long number) {
        Awaitility.await()
                .until(() ->
                        count("select count(*) from spouse where id = ? and state is not null", it.key()) == number);
    }
}
