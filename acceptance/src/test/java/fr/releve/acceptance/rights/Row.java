package fr.releve.acceptance.rights;

import fr.releve.acceptance.world.Actor;
import java.util.Map;

/**
 * A line of the table.
 *
 * @param section the heading above it
 * @param address with the names of the world's things in braces: {@code /api/vacancies/{vacancy-draft}}; {@code {kind=communes}} is
 *     a varying part with a value of its own
 * @param body name of a file beside the table; empty for none
 */
public record Row(String section, int line, String method, String address, Map<Actor, Verdict> verdicts, String body) {

    Endpoint endpoint() {
        String path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        return Endpoint.of(method, path);
    }

    public boolean isPage() {
        return address.startsWith("/") && !address.startsWith("/api/");
    }

    @Override
    public String toString() {
        return section + ", line " + line + ": " + method + " " + address;
    }
}
