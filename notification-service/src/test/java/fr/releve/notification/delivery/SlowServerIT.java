package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.SmtpDialogue;
import fr.releve.notification.SmtpDialogueResource;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mail server that looks into each mail for longer than a lease lasts. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(value = SlowServerIT.SlowServer.class, restrictToAnnotatedClass = true)
class SlowServerIT {

    /** Of two leases and more, with the leases of tests. */
    private static final Duration READING = Duration.ofSeconds(12);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    ProfileStandIn profile;
    SmtpDialogue server;

    @Inject
    Proposals proposals;

    @Inject
    Deliveries deliveries;

    @Test
    void is_waited_for_and_gets_no_mail_twice() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());

        proposals.tell(it.offered());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(QuarkusTransaction.requiringNew()
                                .call(() -> deliveries.count(
                                        "state = ?1 and messageId in (select id from Message where proposalId = ?2)",
                                        Delivery.State.SENT,
                                        it.proposal())))
                        .isEqualTo(2));
        assertThat(server.recipients())
                .satisfiesOnlyOnce(to -> assertThat(to).contains(it.doctorAccount()))
                .satisfiesOnlyOnce(to -> assertThat(to).contains(it.hostAccount()));
    }

    /** It reads each mail for longer than a lease. */
    public static class SlowServer extends SmtpDialogueResource {

        public SlowServer() {
            super(READING, Map.of());
        }
    }
}
