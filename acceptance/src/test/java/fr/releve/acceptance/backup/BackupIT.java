package fr.releve.acceptance.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.Standing;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.World;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./releve backup} and {@code restore}: another home, other ports, the same answers, and work goes on. */
class BackupIT {

    private static final String NAME = "backup";
    private static final String SPECIALTY = "NEPHROLOGY";

    @Test
    void a_restored_instance_answers_everybody_as_the_first_did_and_goes_on(@TempDir Path folder) {
        var file = folder.resolve("backup.tar.gz");
        var first = Instance.fresh(BackupIT::say);
        World world;
        Memory before;
        try {
            world = Creation.of(first, NAME, SPECIALTY);
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

            assertThat(before.differences(after)).isEmpty();
            assertThat(after.records()).containsExactlyElementsOf(before.records());
            // what was read last is noted at the end of a service, after the look at it
            assertThat(after.positions().keySet())
                    .containsAll(before.positions().keySet());
            assertThat(before.positions())
                    .allSatisfy((reader, position) ->
                            assertThat(after.positions().get(reader)).as(reader).isGreaterThanOrEqualTo(position));
            assertThat(newsOfAnApproval(again)).isNotEmpty();
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
                Duration.ofSeconds(60),
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
