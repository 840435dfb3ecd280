package fr.releve.benchmarks;

import fr.releve.benchmarks.timefold.TimefoldPeer;
import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.neutral.NeutralFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plans one instance with one peer and writes the plan, for {@link PeersBench} to judge. */
final class PeerBench {

    static final String GREEDY = "greedy";
    static final String CP_SAT = "cp-sat-9.15";
    static final String TIMEFOLD = "timefold-2.2.0-";

    private PeerBench() {}

    /** Every peer, Timefold once for each setting. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(GREEDY));
        for (TimefoldPeer.Setting it : TimefoldPeer.Setting.values()) {
            names.add(name(it));
        }
        names.add(CP_SAT);
        return names;
    }

    private static String name(TimefoldPeer.Setting setting) {
        return TIMEFOLD + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void run(Options options) {
        String out = options.text("out", "");
        if (options.words().size() != 2 || out.isEmpty()) {
            throw new IllegalArgumentException("name the peer, the instance's directory and --out for the plan");
        }
        Instance instance = NeutralFiles.read(Path.of(options.words().getLast()));
        NeutralFiles.writePlan(
                Path.of(out),
                plan(options.words().getFirst(), instance, options.number("seconds", 60), options.number("seed", 1)));
    }

    /**
     * The plan of the peer of this name after so many seconds; all but the greedy one start from its plan.
     *
     * @throws IllegalArgumentException if there is no such peer
     */
    static List<Assignment> plan(String peer, Instance instance, int seconds, int seed) {
        List<Assignment> greedy = new Greedy(instance).plan();
        if (peer.equals(GREEDY)) {
            return greedy;
        }
        if (peer.equals(CP_SAT)) {
            return new CpSatPeer(instance).plan(greedy, seconds, seed);
        }
        for (TimefoldPeer.Setting it : TimefoldPeer.Setting.values()) {
            if (name(it).equals(peer)) {
                return new TimefoldPeer(instance).plan(greedy, it, seconds, seed);
            }
        }
        throw new IllegalArgumentException("there is no peer " + peer + "; there are " + String.join(", ", names()));
    }
}
