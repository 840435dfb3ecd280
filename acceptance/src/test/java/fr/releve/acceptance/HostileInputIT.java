package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.fuzz.Barrage;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Creation;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A short run of {@code ./releve fuzz}: nothing breaks, nothing is told that is not for whom asks, nothing secret is logged. */
@ExtendWith(SharedInstance.class)
class HostileInputIT {

    private static final String SPECIALTY = "NEPHROLOGY";
    private static final long SEED = 20261121;
    private static final int REQUESTS = 4_000;

    private final Instance instance;

    HostileInputIT(Instance instance) {
        this.instance = instance;
    }

    @Test
    void hostile_requests_get_refusals_and_leave_no_token_and_no_person_in_the_logs() throws IOException {
        var world = Creation.of(instance, "hostile", SPECIALTY);

        var outcome = Barrage.of(world, SEED, REQUESTS);

        System.out.println("hostile input: " + outcome.figures(SEED));
        assertThat(outcome.faults().values()).isEmpty();
        assertThat(outcome.statuses()).containsKeys(200, 400, 401, 403, 404);
        new ServiceLogs(instance).areJsonAndSayNothingOf(world.personalData());
    }
}
