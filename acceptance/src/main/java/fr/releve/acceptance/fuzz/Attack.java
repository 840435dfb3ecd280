package fr.releve.acceptance.fuzz;

import fr.releve.acceptance.world.Actor;
import java.util.Map;

/**
 * One request.
 *
 * @param number of it in the run: seed and number make it again
 * @param address already encoded
 */
record Attack(
        long number,
        Actor actor,
        String method,
        String address,
        Map<String, String> headers,
        String body,
        boolean isPage) {

    private static final int SHOWN = 300;

    String told() {
        String shown = body.length() > SHOWN ? body.substring(0, SHOWN) + "… (" + body.length() + " characters)" : body;
        return "%d as %s: %s %s %s %s".formatted(number, actor.title(), method, address, headers, shown);
    }
}
