package fr.releve.engine.search;

import fr.releve.engine.Instance;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** For small networks, where no cut leaves enough: two chains of their own, the worse taking over the better at times. */
final class ChainRounds implements Rounds {

    private static final int ROUNDS_BETWEEN_MEETINGS = 30;

    private final List<Network> networks;
    private final List<List<DoctorNode>> doctors;
    private final List<LaneSearch> searches;
    private final int threads;
    private final SplittableRandom seeds;
    private int rounds;

    ChainRounds(Instance instance, Network network, int threads, long seed, BooleanSupplier goOn) {
        Network twin = new Network(instance);
        twin.price(network.prices());
        twin.place(network.assignments());
        networks = List.of(network, twin);
        doctors = networks.stream().map(ChainRounds::movable).toList();
        searches = List.of(new LaneSearch(network, goOn), new LaneSearch(twin, goOn));
        this.threads = threads;
        seeds = new SplittableRandom(seed);
    }

    private static List<DoctorNode> movable(Network network) {
        List<DoctorNode> all = new ArrayList<>(network.doctors());
        all.removeIf(doctor -> doctor.arcs.isEmpty());
        all.forEach(doctor -> doctor.lane = 0);
        return all;
    }

    @Override
    public long run(int steps, double temperature) {
        long firstSeed = seeds.nextLong();
        long secondSeed = seeds.nextLong();
        int[] taken = new int[Lanes.COUNT];
        Lanes.run(
                threads,
                List.of(
                        () -> taken[0] = searches.get(0).run(doctors.get(0), 0, firstSeed, steps / 2, temperature),
                        () -> taken[1] =
                                searches.get(1).run(doctors.get(1), 0, secondSeed, steps - steps / 2, temperature)));
        if (++rounds % ROUNDS_BETWEEN_MEETINGS == 0) {
            Network better = network();
            networks.get(better == networks.get(0) ? 1 : 0).place(better.assignments());
        }
        return (long) taken[0] + taken[1];
    }

    @Override
    public Network network() {
        return standing(networks.get(0)) >= standing(networks.get(1)) ? networks.get(0) : networks.get(1);
    }

    private static long standing(Network network) {
        return network.objective() + network.kept();
    }
}
