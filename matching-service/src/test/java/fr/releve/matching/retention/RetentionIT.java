package fr.releve.matching.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.testkit.RealPartsResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
@QuarkusTestResource(RealPartsResource.class)
class RetentionIT {

    private static final UUID DOCTOR = UUID.randomUUID();

    @Inject
    ForgetOldProposals forgetOldProposals;

    @Inject
    EntityManager database;

    @Test
    void what_came_to_nothing_two_years_ago_is_nobody_s_any_more_and_still_counts() {
        UUID old = proposal("DECLINED", "2 years 2 days");
        UUID young = proposal("DECLINED", "1 year 360 days");
        UUID agreed = proposal("AGREED", "3 years");
        long before = declined();

        assertThat(forgetOldProposals.handle()).isEqualTo(1);

        assertThat(doctorOf(old)).isNotEqualTo(DOCTOR);
        assertThat(column("terms", old)).isEqualTo("[]");
        assertThat(column("decided_by", old)).isEqualTo("forgotten");
        assertThat(column("reason_code", old)).isEqualTo("other");
        assertThat(whoDecided(old)).isEqualTo("forgotten");
        assertThat(whoDecided(young)).isEqualTo("coordinator");
        assertThat(column("terms", young)).as("a refusal stays explainable").contains("travel");
        assertThat(column("reason_code", young)).isEqualTo("other");
        for (UUID kept : List.of(young, agreed)) {
            assertThat(doctorOf(kept)).isEqualTo(DOCTOR);
            assertThat(column("decided_by", kept)).isEqualTo("coordinator");
        }
        assertThat(declined()).isEqualTo(before);
        assertThat(forgetOldProposals.handle()).isZero();
    }

    private UUID proposal(String status, String closedAgo) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into proposal (id, version, sequence, status, practitioner_id, vacancy_id, territory, half_days,
                            score, terms, engine_version, urgent, escalated, published_at, decide_before, decided_by, decided_at,
                            offered_at, answer_before, doctor_accepted, host_accepted, closed_at, reason_code)
                        values (:id, 0, 4, :status, :doctor, gen_random_uuid(), '200042182', '2024-01-08:AM',
                            10, '[{"code":"travel"}]', 'test', false, false, now() - interval '4 years', now(), 'coordinator', now(),
                            now(), now(), :agreed, :agreed, now() - interval '%s', 'other')""".formatted(closedAgo))
                        .setParameter("id", id)
                        .setParameter("status", status)
                        .setParameter("doctor", DOCTOR)
                        .setParameter("agreed", status.equals("AGREED"))
                        .executeUpdate());
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("""
                        insert into proposal_log (proposal_id, number, at, actor, account, deed, from_status, to_status, rule_versions)
                        values (:id, 1, now(), 'COORDINATOR', 'coordinator', 'APPROVE', 'PROPOSED', 'PROPOSED', '')""").setParameter("id", id).executeUpdate());
        return id;
    }

    private Object whoDecided(UUID proposal) {
        return ask("select account from proposal_log where proposal_id = '" + proposal + "'");
    }

    private UUID doctorOf(UUID proposal) {
        return UUID.fromString(column("practitioner_id", proposal));
    }

    private String column(String name, UUID proposal) {
        return (String) ask("select cast(" + name + " as text) from proposal where id = '" + proposal + "'");
    }

    private long declined() {
        return (Long) ask("select count(*) from proposal where status = 'DECLINED'");
    }

    private Object ask(String question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(question).getSingleResult());
    }
}
