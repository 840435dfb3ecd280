package fr.releve.matching.proposal;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.Api.post;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What should be known is said before anybody is asked: to the coordinator and the doctor, never to the host. */
@QuarkusTest
class CautionsIT extends MatchingOnRealParts {

    @Inject
    Proposals proposals;

    @Test
    void an_insurance_that_ends_in_between_is_said_with_the_proposal() {
        var need = States.need(specialty, States.days(tuesday(5), tuesday(6)));
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.insuredUntil(tuesday(5)));
        var path = "/proposals/" + awaitProposal(need, "PROPOSED", volunteer).id();

        get(coordinator(), path)
                .then()
                .body("halfDays", hasSize(2))
                .body("cautions", hasSize(1))
                .body("cautions[0].code", equalTo("insurance"))
                .body("cautions[0].until", equalTo(tuesday(5).toString()))
                .body("cautions[0].form", equalTo("insurance.many"))
                .body("cautions[0].values", contains(tuesday(5).toString(), "2"))
                .body("cautions[0].text", containsString("2 demi-journées communes"));
        get(coordinator(), "/proposals?vacancy=" + need.id()).then().body("items[0].cautions", hasSize(1));

        post(coordinator(), path + "/approval").then().statusCode(200);
        get(doctor(volunteer), path).then().body("cautions", hasSize(1));
        get(host(need), path).then().body("cautions", hasSize(0));
    }

    @Test
    void the_days_at_a_practice_are_counted_before_the_limit_is_reached() {
        var need = States.need(specialty, States.days(tuesday(6))).replacement();
        var volunteer = States.doctor(specialty).offers(need.wanted());
        teller.tell(need.state());
        teller.tell(volunteer.state());
        var proposal = awaitProposal(need, "PROPOSED", volunteer).id();
        get(coordinator(), "/proposals/" + proposal).then().body("cautions", hasSize(0));

        QuarkusTransaction.requiringNew().run(() -> replacedBefore(volunteer, need, 74));

        get(coordinator(), "/proposals/" + proposal)
                .then()
                .body("cautions.code", hasItem("practice-days"))
                .body("cautions[0].text", containsString("75 jours"));
    }

    /** In the past, so that nothing else comes of it. */
    private void replacedBefore(States.Doctor doctor, States.Need need, int days) {
        var first = LocalDate.of(2025, 1, 1);
        var done = HalfDays.of(IntStream.range(0, days)
                .mapToObj(day -> new HalfDay(first.plusDays(day), HalfDay.Part.AM))
                .toList());
        var proposal = Published.proposal(doctor.id(), need.id(), done, Instant.now());
        proposals.persist(proposal);
        proposals.flush();
        assertThat(count(
                        """
                        insert into placement (id, version, practitioner_id, vacancy_id, practice, territory, kind, student,
                                               entries, sequence, status, half_days, agreed_at)
                        select ?, 0, ?, ?, state ->> 'practice', '200000001', 'REPLACEMENT', false, 1, 0, 'AGREED', ?, now()
                        from vacancy where id = ? returning 1""",
                        proposal.id(),
                        doctor.id(),
                        need.id(),
                        String.join(" ", done.texts()),
                        need.id().toString()))
                .isOne();
    }
}
