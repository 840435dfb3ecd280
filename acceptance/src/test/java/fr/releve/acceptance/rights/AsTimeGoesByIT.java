package fr.releve.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.instance.TimeMachine;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everybody, in each state that a placement reaches once its time comes; see {@code who-may-do-what/as-time-goes-by.md}. */
@Execution(value = ExecutionMode.CONCURRENT, reason = "its instances are its own")
class AsTimeGoesByIT {

    private static final String SPECIALTY = "RHEUMATOLOGY";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime DURING = LocalTime.of(10, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PLACEMENT = "/api/placements/";

    @Test
    void everybody_may_do_what_the_table_says_until_the_placement_is_closed() {
        try (var instance = Instance.withTimeMachine(AsTimeGoesByIT::say)) {
            var world = Creation.of(instance, "later", SPECIALTY);
            var time = new TimeMachine(instance);
            var round = new Round(new Caller(instance, world));
            var day = signedAndNoted(world);

            comes(world, "CONFIRMED");
            play(round, "Confirmed");
            time.to(day.atTime(DURING).atZone(PARIS).toInstant());
            comes(world, "IN_PROGRESS");
            play(round, "Under way");
            time.forward(Duration.ofDays(1));
            play(round, "Over, and nobody has said so yet");
            comes(world, "COMPLETED");
            play(round, "Done");
            time.forward(Duration.ofDays(120));
            comes(world, "CLOSED");
            play(round, "Closed");

            assertThat(round.wrong()).as("%d calls", round.calls()).isEmpty();
            say("who may do what as time goes by: " + round.calls() + " calls");
        }
    }

    /** The first day of the placement. */
    private static LocalDate signedAndNoted(World world) {
        var doctor = session(world, Actor.DOCTOR);
        String placement = PLACEMENT + world.thing("proposal-agreed");
        var signature = Map.of("documentHash", world.thing("contract"));
        doctor.post(placement + "/signature", signature).expect(200);
        session(world, Actor.TOWN_HALL)
                .post(placement + "/signature", signature)
                .expect(200);
        doctor.post(placement + "/transmission").expect(200);
        session(world, Actor.COORDINATOR)
                .post(placement + "/ordre-answer", Map.of("answer", "INFORMED"))
                .expect(200);
        String first =
                doctor.get(placement).expect(200).json().at("/halfDays/0").asText();
        return LocalDate.parse(first.substring(0, first.indexOf(':')));
    }

    private static void comes(World world, String status) {
        String address = PLACEMENT + world.thing("proposal-agreed");
        Patience.until(
                "the placement to be " + status,
                PATIENCE,
                () -> Optional.of(status(world, address)).filter(status::equals),
                () -> status(world, address));
    }

    private static String status(World world, String address) {
        return world.get(Actor.DOCTOR, address)
                .expect(200)
                .json()
                .path("status")
                .asText();
    }

    private static void play(Round round, String section) {
        var rows = Table.asTimeGoesBy().rowsOf(section);
        assertThat(rows).as(section).isNotEmpty();
        rows.forEach(round::play);
    }

    private static Session session(World world, Actor actor) {
        return world.session(actor).orElseThrow();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
