package fr.releve.localstack;

import java.util.Locale;
import java.util.Map;

/** Where each part listens on 127.0.0.1; the mail part listens on two ports. */
public record Ports(Map<Part, Integer> ofParts, int smtp) {

    private static final Map<Part, Integer> USUAL = Map.of(
            Part.GATEWAY, 8080,
            Part.PROFILE, 8081,
            Part.MATCHING, 8082,
            Part.NOTIFICATION, 8083,
            Part.KEYCLOAK, 8180,
            Part.POSTGRESQL, 15432,
            Part.KAFKA, 19092,
            Part.MAIL, 8025);
    private static final int USUAL_SMTP = 1025;
    private static final int HIGHEST = 65_535;

    public Ports {
        ofParts = Map.copyOf(ofParts);
    }

    public int of(Part part) {
        return ofParts.getOrDefault(part, 0);
    }

    /** The usual ports, each replaced by {@code RELEVE_<PART>_PORT} where the environment has it. */
    static Ports from(Map<String, String> environment) {
        var ports = new java.util.EnumMap<Part, Integer>(Part.class);
        USUAL.forEach((part, usual) -> ports.put(part, port(environment, part.name(), usual)));
        return new Ports(ports, port(environment, "SMTP", USUAL_SMTP));
    }

    /** Ports that nobody uses now. */
    static Ports free() {
        var ports = new java.util.EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, FreePorts.next());
        }
        return new Ports(ports, FreePorts.next());
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var variable = "RELEVE_" + name.toUpperCase(Locale.ROOT) + "_PORT";
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, with the value
        }
        throw new StackException(variable + " is " + value + ", which is not a port number.");
    }
}
