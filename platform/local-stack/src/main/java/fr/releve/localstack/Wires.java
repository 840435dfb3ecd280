package fr.releve.localstack;

import fr.releve.localstack.wire.Wire;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A wire before each part that others connect to. The tokens of identity carry the address of its wire, for people as for parts. */
public final class Wires implements AutoCloseable {

    private static final Set<Part> REACHED = EnumSet.complementOf(EnumSet.of(Part.GATEWAY));

    private final Map<Part, Wire> wires = new EnumMap<>(Part.class);
    private final Ports ports;

    private Wires(Ports ports) {
        this.ports = ports;
        REACHED.forEach(it -> wires.put(it, Wire.to(it == Part.MAIL ? ports.smtp() : ports.of(it))));
    }

    static Wires before(Ports ports) {
        return new Wires(ports);
    }

    /** Where the parts find one another. */
    Ports entrances() {
        var entrances = new EnumMap<>(ports.ofParts());
        int smtp = ports.smtp();
        for (var wire : wires.entrySet()) {
            if (wire.getKey() == Part.MAIL) {
                smtp = wire.getValue().port();
            } else {
                entrances.put(wire.getKey(), wire.getValue().port());
            }
        }
        return new Ports(entrances, smtp);
    }

    /** By the part that it leads to; mails are handed over through that of {@link Part#MAIL}. */
    public Map<Part, Wire> all() {
        return wires;
    }

    @Override
    public void close() {
        wires.values().forEach(Wire::close);
    }
}
