package fr.releve.engine.live;

import fr.releve.engine.Assignment;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.search.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The doctors whom exchanges have moved, and where each stood before. Who had days and has others is disturbed. */
final class Moved {

    private record Original(@Nullable Column column) {}

    private final Predicate<DoctorNode> counted;
    private final Map<DoctorNode, Original> originals = new LinkedHashMap<>();
    private int disturbed;

    /** @param counted doctors to be noted; whoever is not may move freely */
    Moved(Predicate<DoctorNode> counted) {
        this.counted = counted;
    }

    void clear() {
        originals.clear();
        disturbed = 0;
    }

    /** How many are disturbed by what is noted. */
    int disturbed() {
        return disturbed;
    }

    /** How many more the open exchange disturbs; below zero where it puts doctors back. */
    int more(Exchange exchange) {
        int more = 0;
        for (int index = 0; index < exchange.doctors().size(); index++) {
            DoctorNode doctor = exchange.doctors().get(index);
            if (counted.test(doctor)) {
                Original known = originals.get(doctor);
                Column original = known == null ? exchange.before(index) : known.column();
                more += disturbed(original, doctor.column()) - disturbed(original, exchange.before(index));
            }
        }
        return more;
    }

    /** Notes what the open exchange has moved; it is kept. */
    void note(Exchange exchange) {
        disturbed += more(exchange);
        for (int index = 0; index < exchange.doctors().size(); index++) {
            DoctorNode doctor = exchange.doctors().get(index);
            if (counted.test(doctor)) {
                originals.putIfAbsent(doctor, new Original(exchange.before(index)));
            }
        }
    }

    /** Puts everybody back where they stood. */
    void putBack() {
        originals.keySet().forEach(Network::withdraw);
        originals.forEach((doctor, original) -> Network.place(doctor, original.column()));
        clear();
    }

    /** Those who stand otherwise than before, with what they did then. */
    Map<DoctorNode, List<Assignment>> before(Network network) {
        Map<DoctorNode, List<Assignment>> before = new LinkedHashMap<>();
        originals.forEach((doctor, original) -> {
            if (!Column.same(original.column(), doctor.column())) {
                before.put(doctor, network.assignmentsOf(original.column()));
            }
        });
        return before;
    }

    private static int disturbed(@Nullable Column original, @Nullable Column now) {
        return original != null && !Column.same(original, now) ? 1 : 0;
    }
}
