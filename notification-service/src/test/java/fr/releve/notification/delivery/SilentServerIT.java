package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.SmtpDialogue;
import fr.releve.notification.SmtpDialogueResource;
import fr.releve.testkit.RealPartsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mail server that takes the mails to some addresses and then says nothing. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(value = SilentServerIT.SilentServer.class, restrictToAnnotatedClass = true)
class SilentServerIT {

    private static final Duration SILENCE = Duration.ofMinutes(5);

    /** Far less than the silence, and than what a single mail may wait. */
    private static final Duration SOON = Duration.ofSeconds(30);

    ProfileStandIn profile;
    SmtpDialogue server;

    @Inject
    Proposals proposals;

    @Test
    void keeps_mails_to_others_waiting_for_a_moment_only() {
        var silent = known();
        var other = known();
        server.readsSlowly(silent.doctorAccount(), silent.hostAccount());

        proposals.tell(silent.offered());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(server.recipients())
                        .anySatisfy(to -> assertThat(to).contains(silent.doctorAccount()))
                        .anySatisfy(to -> assertThat(to).contains(silent.hostAccount())));
        proposals.tell(other.offered());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(server.recipients())
                        .satisfiesOnlyOnce(to -> assertThat(to).contains(other.doctorAccount()))
                        .satisfiesOnlyOnce(to -> assertThat(to).contains(other.hostAccount())));
    }

    private Case known() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    /** The service sends two mails at a time. */
    public static class SilentServer extends SmtpDialogueResource {

        public SilentServer() {
            super(SILENCE, Map.of("releve.messages.at-a-time", "2", "releve.messages.mail-patience-of-all", "PT3S"));
        }
    }
}
