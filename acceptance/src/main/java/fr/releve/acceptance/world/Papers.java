package fr.releve.acceptance.world;

import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The papers of the placement that {@code proposal-agreed} became. */
public final class Papers {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Papers() {}

    /** The placement's address. */
    public static String placement(World world) {
        return "/api/placements/" + world.thing("proposal-agreed");
    }

    /** Both sign the contract, the doctor sends it, and the coordinator notes that the Ordre is informed; then it is confirmed. */
    public static void settle(World world) {
        String placement = placement(world);
        var signature = Map.of("documentHash", world.thing("contract"));
        var doctor = session(world, Actor.DOCTOR);
        doctor.post(placement + "/signature", signature).expect(200);
        session(world, Actor.TOWN_HALL)
                .post(placement + "/signature", signature)
                .expect(200);
        doctor.post(placement + "/transmission").expect(200);
        session(world, Actor.COORDINATOR)
                .post(placement + "/ordre-answer", Map.of("answer", "INFORMED"))
                .expect(200);
        await(world, "CONFIRMED");
    }

    /** Until the placement has come so far. */
    public static void await(World world, String status) {
        Patience.until(
                "the placement to be " + status,
                PATIENCE,
                () -> Optional.of(status(world)).filter(status::equals),
                () -> status(world));
    }

    private static String status(World world) {
        return world.get(Actor.DOCTOR, placement(world))
                .expect(200)
                .json()
                .path("status")
                .asText();
    }

    private static Session session(World world, Actor actor) {
        return world.session(actor).orElseThrow();
    }
}
