package fr.releve.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.instance.TimeMachine;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.Papers;
import fr.releve.acceptance.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everybody, in each state that a placement reaches once its time comes; see {@code who-may-do-what/as-time-goes-by.md}. */
@Execution(value = ExecutionMode.CONCURRENT, reason = "its instances are its own")
class AsTimeGoesByIT {

    private static final String SPECIALTY = "RHEUMATOLOGY";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime DURING = LocalTime.of(10, 0);

    @Test
    void everybody_may_do_what_the_table_says_until_the_placement_is_closed() {
        try (var instance = Instance.withTimeMachine(AsTimeGoesByIT::say)) {
            var world = Creation.of(instance, "later", SPECIALTY);
            var time = new TimeMachine(instance);
            var round = new Round(new Caller(instance, world));
            Papers.settle(world);
            var day = firstDay(world);

            play(round, "Confirmed");
            time.to(day.atTime(DURING).atZone(PARIS).toInstant());
            Papers.await(world, "IN_PROGRESS");
            play(round, "Under way");
            time.forward(Duration.ofDays(1));
            play(round, "Over, and nobody has said so yet");
            Papers.await(world, "COMPLETED");
            play(round, "Done");
            time.forward(Duration.ofDays(120));
            Papers.await(world, "CLOSED");
            play(round, "Closed");

            assertThat(round.wrong()).as("%d calls", round.calls()).isEmpty();
            say("who may do what as time goes by: " + round.calls() + " calls");
        }
    }

    private static LocalDate firstDay(World world) {
        String first = world.get(Actor.DOCTOR, Papers.placement(world))
                .expect(200)
                .json()
                .at("/halfDays/0")
                .asText();
        return LocalDate.parse(first.substring(0, first.indexOf(':')));
    }

    private static void play(Round round, String section) {
        var rows = Table.asTimeGoesBy().rowsOf(section);
        assertThat(rows).as(section).isNotEmpty();
        rows.forEach(round::play);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
