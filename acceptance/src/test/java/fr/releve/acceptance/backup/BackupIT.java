package fr.releve.acceptance.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.releve.acceptance.chaos.reckoning.Standing;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code ./releve backup} and {@code restore}: another home, other ports, the same answers, and work goes on; brought back over what went
 * on, whoever left meanwhile leaves again.
 */
@Execution(value = ExecutionMode.CONCURRENT, reason = "its instances are its own")
class BackupIT {

    private static final String NAME = "backup";
    private static final String SPECIALTY = "NEPHROLOGY";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void a_restored_instance_answers_everybody_as_the_first_did_and_goes_on(@TempDir Path folder) {
        var file = folder.resolve("backup.tar.gz");
        var first = Instance.fresh(BackupIT::say);
        World world;
        Keepsakes keepsakes;
        Map<String, String> left;
        Memory before;
        try {
            world = Creation.of(first, NAME, SPECIALTY);
            keepsakes = Keepsakes.leave(world);
            left = keepsakes.read(world);
            assertThat(new Standing(first).settle()).isEmpty();
            before = Memory.of(first, world);
            first.stopInto(file);
        } finally {
            first.close();
        }
        assertThat(before.answers()).hasSizeGreaterThan(300);
        assertThat(before.positions()).isNotEmpty();

        try (var second = Instance.restored(file, BackupIT::say)) {
            var again = Creation.again(second, NAME, world);
            var after = Memory.of(second, again);

            assertThat(before.differences(after))
                    .as(Harm.of("to what was kept"))
                    .isEmpty();
            assertThat(keepsakes.read(again))
                    .as(Harm.of("to what people left in its care"))
                    .isEqualTo(left);
            assertThat(after.records())
                    .as(Harm.of("to what the topics kept"))
                    .containsExactlyElementsOf(before.records());
            // what was read last is noted at the end of a service, after the look at it
            assertThat(after.positions().keySet())
                    .containsAll(before.positions().keySet());
            assertThat(before.positions())
                    .allSatisfy((reader, position) ->
                            assertThat(after.positions().get(reader)).as(reader).isGreaterThanOrEqualTo(position));
            assertThat(newsOfAnApproval(again)).isNotEmpty();

            leave(again);
            assertThat(new Standing(second).settle()).isEmpty();
            var said = new ArrayList<String>();
            try (var third = second.restoredOver(file, said::add)) {
                assertThat(said)
                        .contains(
                                "restore: 1 doctor and 1 spouse who left since the backup will leave again at the next start",
                                "restore: 1 agreement taken back since the backup will be taken back again at the next start");
                assertThatTheyLeaveAgain(third, Creation.again(third, NAME, world));
            }
        }
    }

    /** The doctor and the other's spouse for good; the other doctor is no longer to be proposed. */
    private static void leave(World world) {
        delete(world, Actor.DOCTOR, "/api/practitioners/" + world.thing("practitioner"));
        delete(world, Actor.OTHER_SPOUSE, "/api/spouses/" + world.thing("other-spouse"));
        world.session(Actor.OTHER_DOCTOR)
                .orElseThrow()
                .put("/api/practitioners/" + world.thing("other-practitioner") + "/consent", Map.of("given", false))
                .expect(200);
    }

    private static void delete(World world, Actor actor, String path) {
        var session = world.session(actor).orElseThrow();
        assertThat(world.door().send(session.request(path).DELETE()).status()).isEqualTo(204);
    }

    private static void assertThatTheyLeaveAgain(Instance instance, World world) {
        var accounts = instance.accounts();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(accounts.exists(Actor.DOCTOR.address(NAME))).isFalse();
            assertThat(accounts.exists(Actor.OTHER_SPOUSE.address(NAME))).isFalse();
            assertThat(statusOf(world, "proposal-offered")).isEqualTo("WITHDRAWN");
            assertThat(statusOf(world, "proposal-new")).isEqualTo("WITHDRAWN");
        });
        assertThat(new Standing(instance).settle()).isEmpty();
        String doctor = "'" + world.thing("practitioner") + "'";
        String other = "'" + world.thing("other-practitioner") + "'";
        String spouses = "('" + world.thing("spouse") + "', '" + world.thing("other-spouse") + "')";
        world.get(Actor.COORDINATOR, "/api/practitioners/" + world.thing("practitioner"))
                .expect(404);
        world.get(Actor.OTHER_DOCTOR, "/api/practitioners/me").expect(200);
        world.get(Actor.SPOUSE, "/api/spouses/me").expect(200);
        assertThat(count(instance, "profile", "departure")).isZero();
        assertThat(count(instance, "profile", "practitioner where id = " + doctor))
                .isZero();
        assertThat(count(instance, "profile", "practitioner where not consent_given and id = " + other))
                .isOne();
        assertThat(count(instance, "matching", "practitioner where state is null and id = " + doctor))
                .isOne();
        assertThat(count(
                        instance,
                        "matching",
                        "practitioner where state ->> 'consentGiven' = 'false' and id = " + other))
                .isOne();
        assertThat(count(instance, "matching", "spouse where state is null and id in " + spouses))
                .as("the doctor's spouse stays and looks with nobody")
                .isEqualTo(2);
        assertThat(count(instance, "notification", "known_doctor where practitioner_id = " + doctor))
                .isZero();
        assertThat(count(
                        instance,
                        "notification",
                        "message where reader = 'DOCTOR' and account is not null and practitioner_id = " + doctor))
                .isZero();
    }

    private static String statusOf(World world, String proposal) {
        return world.get(Actor.COORDINATOR, "/api/proposals/" + world.thing(proposal))
                .expect(200)
                .json()
                .path("status")
                .asText();
    }

    private static long count(Instance instance, String database, String what) {
        try (var looked = instance.database(database)) {
            return looked.count("select count(*) from " + what);
        }
    }

    /** From the approval through the proposals' topic, another service and the mail server to the other doctor's list. */
    private static String newsOfAnApproval(World world) {
        world.session(Actor.COORDINATOR)
                .orElseThrow()
                .post("/api/proposals/" + world.thing("proposal-new") + "/approval")
                .expect(200);
        return Patience.until(
                "a notification of what was approved after the restore",
                PATIENCE,
                () -> world.get(Actor.OTHER_DOCTOR, "/api/notifications")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(it -> it.path("link").asText().contains("/propositions/"))
                        .map(it -> it.path("id").asText())
                        .findFirst(),
                () -> "none");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
