package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Creation;
import fr.releve.localstack.Part;
import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs Relève can watch: each service's figures as Prometheus reads them. */
@ExtendWith(SharedInstance.class)
class MetricsIT {

    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern SAMPLE =
            Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?:\\{(?:" + LABEL + ",?)*})? (?:NaN|[+-]?Inf|[-+.0-9eE]+)");
    private static final String PATH = "/q/metrics";
    private static final String SPECIALTY = "PNEUMOLOGY";

    private final Instance instance;

    MetricsIT(Instance instance) {
        this.instance = instance;
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFILE", "MATCHING", "NOTIFICATION", "GATEWAY"})
    void every_service_tells_its_figures_as_prometheus_reads_them(Part service) {
        var answer = figures(service);

        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.text().lines().filter(it -> !it.startsWith("#")))
                .isNotEmpty()
                .allMatch(it -> SAMPLE.matcher(it).matches());
    }

    /** After a little world was made: requests at every door, plans, events and mails. */
    @Test
    void the_figures_tell_what_was_done() {
        Creation.of(instance, "metrics", SPECIALTY);

        for (var service : EnumSet.range(Part.PROFILE, Part.GATEWAY)) {
            assertThat(sum(service, "http_server_requests_seconds_count")).isPositive();
        }
        for (var service : EnumSet.range(Part.PROFILE, Part.NOTIFICATION)) {
            assertThat(sum(service, "releve_outbox_waiting")).isNotNegative();
            assertThat(sum(service, "agroal_active_count")).isPositive();
        }
        assertThat(sum(Part.MATCHING, "releve_plan_seconds_count")).isPositive();
        assertThat(sum(Part.MATCHING, "releve_plan_full_total")).isNotNegative();
        assertThat(sum(Part.NOTIFICATION, "releve_mails_total")).isPositive();
        assertThat(sum(Part.GATEWAY, "releve_door_inside")).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/", PATH + "/anything"})
    void the_door_tells_its_figures_to_administrators_only(String path) {
        var anybody = instance.door().get(path);
        assertThat(anybody.status()).as("sent to the login").isEqualTo(302);
        assertThat(anybody.text()).doesNotContain("releve_");
        assertThat(instance.demoAccount("coordination").get(path).status()).isEqualTo(403);
    }

    /** Over all samples of a name, which must be there. */
    private double sum(Part service, String name) {
        var samples = figures(service)
                .text()
                .lines()
                .filter(it -> it.startsWith(name + "{") || it.startsWith(name + " "))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .toArray();
        assertThat(samples).as(name + " of " + service).isNotEmpty();
        return DoubleStream.of(samples).sum();
    }

    private Answer figures(Part service) {
        var door = Door.at(instance.url(service));
        var request = service == Part.GATEWAY ? instance.demoAccount("admin").request(PATH) : door.request(PATH);
        return door.send(request.header("Accept", "text/plain;version=0.0.4")).expect(200);
    }
}
