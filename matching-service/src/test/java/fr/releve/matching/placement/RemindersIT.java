package fr.releve.matching.placement;

import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.Topics;
import fr.releve.kit.time.Clock;
import fr.releve.matching.States;
import fr.releve.testkit.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who hears of what when, if nobody does anything: signatures, the Ordre's two dates, the eve, the day after. */
@QuarkusTest
class RemindersIT extends PlacementsOnRealParts {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<UUID, String> doctors = new HashMap<>();
    private final Map<UUID, String> hosts = new HashMap<>();

    @Test
    void the_ordre_is_thought_of_at_half_time_and_a_month_after_the_signature() {
        var first = tuesday(20);
        var id = agreed(
                States.need(specialty, day(first)), States.doctor(specialty).offers(day(first)));
        sign(id);
        var signed = LocalDate.now(Clock.PARIS);

        on(signed.plusDays(17));
        assertThat(told(id, 4)).containsExactly("SEND_TO_ORDRE DOCTOR", "SEND_TO_ORDRE COORDINATOR");
        on(signed.plusMonths(1).minusDays(1));
        on(signed.plusMonths(1));
        assertThat(told(id, 6))
                .containsExactly(
                        "SEND_TO_ORDRE DOCTOR",
                        "SEND_TO_ORDRE COORDINATOR",
                        "SEND_TO_ORDRE DOCTOR",
                        "SEND_TO_ORDRE COORDINATOR");
    }

    @Test
    void fifteen_days_before_whoever_has_not_signed_is_reminded_again_and_papers_that_end_are_named() {
        var first = tuesday(10);
        var volunteer = States.doctor(specialty).offers(day(first));
        var id = agreed(States.need(specialty, day(first)), volunteer);
        on(first.minusDays(40));
        assertThat(told(id, 2)).containsExactly("SIGN_CONTRACT DOCTOR", "SIGN_CONTRACT HOST");
        signed(doctors.get(id), id);
        teller.tell(volunteer.offers(day(first)).insuredUntil(first.minusDays(1)));
        Awaitility.await("the shorter insurance")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state ->> 'insuredUntil' = ?",
                                volunteer.id().toString(),
                                first.minusDays(1).toString())
                        == 1);

        on(first.minusDays(15));

        assertThat(told(id, 6))
                .containsExactly(
                        "SIGN_CONTRACT DOCTOR",
                        "SIGN_CONTRACT HOST",
                        "SIGN_CONTRACT HOST",
                        "ENTITLEMENT_ENDS DOCTOR",
                        "ENTITLEMENT_ENDS COORDINATOR");
    }

    @Test
    void a_late_ordre_the_eve_the_day_after_and_the_end_are_seen_to() {
        var first = tuesday(6);
        var id = agreed(
                States.need(specialty, day(first)), States.doctor(specialty).offers(day(first)));
        sign(id);
        post(coordinator(), "/placements/" + id + "/transmission").then().statusCode(200);
        on(first.minusDays(15));
        answered(id);

        on(first.minusDays(1));
        on(first);
        on(first.plusDays(1));
        assertThat(told(id, 9)).containsExactly("DAY_BEFORE DOCTOR", "DAY_BEFORE HOST", "WAS_IT_DONE HOST");
        on(first.plusDays(8));
        awaitStatus(id, "COMPLETED");
        on(first.plusDays(39));
        awaitStatus(id, "CLOSED");
        assertThat(count("""
                        select count(*) from placement join placement_log line on line.placement_id = placement.id
                        where placement.id = ? and line.deed = 'COMPLETE' and line.at = placement.ended_at""", id)).as("it ended when it was completed").isEqualTo(1);
        assertThat(count("""
                        select count(*) from placement_log where placement_id = ? and deed in ('CONFIRM', 'START')
                        and rule_versions like '%insurance.covers-whole-assignment@1%'""", id))
                .as("the rules of the legal check that let it begin")
                .isEqualTo(2);
        assertThat(count("""
                        select count(*) from placement_log where placement_id = ?
                        and (deed, rule_versions) in (('COMPLETE', 'placement.completion-days@1'), ('CLOSE', 'placement.closing-days@1'))""", id)).as("the rules by which it ended").isEqualTo(2);
    }

    @Test
    void what_is_confirmed_on_the_eve_is_said_to_begin_tomorrow_and_on_the_day_itself_it_is_not() {
        var first = tuesday(7);
        var eve = sent(first, States.doctor(specialty).onLicence());
        var day = sent(first, States.doctor(specialty).onLicence());
        on(first.minusDays(1));
        answered(eve, "AUTHORISED");
        on(first.minusDays(1));
        at(first.atTime(8, 0).atZone(Clock.PARIS).toInstant());
        answered(day, "AUTHORISED");
        deadlines.handle();
        on(first);

        awaitStatus(eve, "IN_PROGRESS");
        awaitStatus(day, "IN_PROGRESS");
        assertThat(remindedOfTheEve(eve)).isEqualTo(2);
        assertThat(remindedOfTheEve(day)).isZero();
    }

    @Test
    void a_silent_ordre_does_not_hold_up_who_is_registered_and_may_answer_later() {
        var first = tuesday(8);
        var id = sent(first);
        on(first.minusDays(4));
        awaitStatus(id, "SENT_TO_ORDRE");
        on(first.minusDays(3));
        awaitStatus(id, "CONFIRMED");
        answered(id);
        awaitStatus(id, "CONFIRMED");
        post(coordinator(), "/placements/" + id + "/ordre-answer", Map.of("answer", "INFORMED"))
                .then()
                .statusCode(409);
        on(first.minusDays(1));
        on(first);
        awaitStatus(id, "IN_PROGRESS");
        assertThat(reminded(id, "NOT_YET_CONFIRMED")).isZero();
    }

    @Test
    void a_contract_that_is_sent_on_the_eve_confirms_at_once_and_the_answer_may_be_noted_once_it_has_begun() {
        var first = tuesday(12);
        var id = agreed(
                States.need(specialty, day(first)), States.doctor(specialty).offers(day(first)));
        sign(id);
        on(first.minusDays(1));
        assertThat(reminded(id, "NOT_YET_CONFIRMED")).isEqualTo(3);
        at(first.minusDays(1).atTime(18, 0).atZone(Clock.PARIS).toInstant());
        post(coordinator(), "/placements/" + id + "/transmission").then().statusCode(200);
        awaitStatus(id, "CONFIRMED");
        at(first.atTime(9, 30).atZone(Clock.PARIS).toInstant());
        deadlines.handle();
        awaitStatus(id, "IN_PROGRESS");
        answered(id);
        awaitStatus(id, "IN_PROGRESS");
    }

    @Test
    void what_the_ordre_refuses_after_all_falls() {
        var first = tuesday(9);
        var id = sent(first);
        on(first.minusDays(3));
        awaitStatus(id, "CONFIRMED");
        answered(id, "REFUSED");
        awaitStatus(id, "CANCELLED");
    }

    @Test
    void a_student_is_not_confirmed_without_an_answer_and_all_three_hear_of_it_twice() {
        var first = tuesday(11);
        var id = sent(first, States.doctor(specialty).onLicence());
        on(first.minusDays(15));
        on(first.minusDays(3));
        awaitStatus(id, "SENT_TO_ORDRE");
        on(first.minusDays(1));
        assertThat(told(id, 11))
                .containsExactly(
                        "ORDRE_AWAITED DOCTOR",
                        "ORDRE_AWAITED COORDINATOR",
                        "NOT_YET_CONFIRMED DOCTOR",
                        "NOT_YET_CONFIRMED HOST",
                        "NOT_YET_CONFIRMED COORDINATOR",
                        "NOT_YET_CONFIRMED DOCTOR",
                        "NOT_YET_CONFIRMED HOST",
                        "NOT_YET_CONFIRMED COORDINATOR");
        on(first);
        awaitStatus(id, "CANCELLED");
    }

    @Test
    void what_was_confirmed_and_is_blocked_since_is_said_to_all_three_twice_and_nobody_is_expected_tomorrow() {
        var first = tuesday(13);
        var volunteer = States.doctor(specialty).offers(day(first));
        var id = confirmed(first, volunteer);
        attested(volunteer.offers(day(first)).offers(day(first)), false);

        on(first.minusDays(4));
        on(first.minusDays(3));
        on(first.minusDays(1));
        assertThat(told(id, 11))
                .containsExactly(
                        "BLOCKED DOCTOR",
                        "BLOCKED HOST",
                        "BLOCKED COORDINATOR",
                        "BLOCKED DOCTOR",
                        "BLOCKED HOST",
                        "BLOCKED COORDINATOR");
        at(first.minusDays(1).atTime(22, 0).atZone(Clock.PARIS).toInstant());
        deadlines.handle();
        on(first);
        awaitStatus(id, "CANCELLED");
        assertThat(reminded(id, "BLOCKED")).isEqualTo(6);
        assertThat(remindedOfTheEve(id)).isZero();
    }

    @Test
    void what_blocked_it_on_the_eve_and_is_mended_by_the_evening_lets_it_begin_and_that_is_said() {
        var first = tuesday(14);
        var volunteer = States.doctor(specialty).offers(day(first));
        var id = confirmed(first, volunteer);
        on(first.minusDays(3));
        var unseen = volunteer.offers(day(first)).offers(day(first));
        attested(unseen, false);
        on(first.minusDays(1));
        attested(unseen.offers(day(first)), true);

        at(first.minusDays(1).atTime(22, 0).atZone(Clock.PARIS).toInstant());
        deadlines.handle();

        assertThat(told(id, 10))
                .containsExactly(
                        "BLOCKED DOCTOR",
                        "BLOCKED HOST",
                        "BLOCKED COORDINATOR",
                        "DAY_BEFORE DOCTOR",
                        "DAY_BEFORE HOST");
        on(first);
        awaitStatus(id, "IN_PROGRESS");
    }

    private UUID confirmed(LocalDate first, States.Doctor volunteer) {
        var id = sent(first, volunteer);
        answered(id);
        awaitStatus(id, "CONFIRMED");
        return id;
    }

    private void attested(States.Doctor volunteer, boolean attested) {
        teller.tell(attested ? volunteer.state() : volunteer.unattested());
        Awaitility.await("what the coordination says of the papers")
                .until(() -> count(
                                "select count(*) from practitioner where id = ? and state ->> 'attested' = ?",
                                volunteer.id().toString(),
                                String.valueOf(attested))
                        == 1);
    }

    private long remindedOfTheEve(UUID id) {
        return reminded(id, "DAY_BEFORE");
    }

    private long reminded(UUID id, String occasion) {
        return count("select count(*) from placement_log where placement_id = ? and reason = ?", id, occasion);
    }

    private UUID sent(LocalDate first) {
        return sent(first, States.doctor(specialty));
    }

    private UUID sent(LocalDate first, States.Doctor volunteer) {
        var id = agreed(States.need(specialty, day(first)), volunteer.offers(day(first)));
        sign(id);
        post(coordinator(), "/placements/" + id + "/transmission").then().statusCode(200);
        return id;
    }

    private static void answered(UUID id) {
        answered(id, "INFORMED");
    }

    private static void answered(UUID id, String answer) {
        post(coordinator(), "/placements/" + id + "/ordre-answer", Map.of("answer", answer))
                .then()
                .statusCode(200);
    }

    private UUID agreed(States.Need need, States.Doctor volunteer) {
        var id = agree(need, volunteer);
        doctors.put(id, doctor(volunteer));
        hosts.put(id, host(need));
        return id;
    }

    private void sign(UUID id) {
        signed(doctors.get(id), id);
        signed(hosts.get(id), id);
    }

    private static void signed(@Nullable String token, UUID id) {
        sign(Objects.requireNonNull(token), id).then().statusCode(200);
    }

    /** The reminders among the first so many events, without those that signing and sending tell. */
    private List<String> told(UUID id, int events) {
        try (var reader = TopicReader.of(brokers, Topics.PLACEMENTS)) {
            return reader.until(PATIENCE, id.toString(), events).stream()
                    .map(it -> json(it.value()))
                    .filter(it -> it.path("type").asText().equals("placement.reminded"))
                    .map(it -> it.path("occasion").asText() + " "
                            + it.path("party").asText())
                    .toList();
        }
    }

    private static JsonNode json(@Nullable String value) {
        try {
            return new ObjectMapper().readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value, e);
        }
    }
}
