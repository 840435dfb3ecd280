package fr.releve.engine.search;

import fr.releve.engine.network.Lanes;
import fr.releve.engine.network.Network;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** For wide networks: each round cuts the network anew in two lanes and searches both at once. */
final class LaneRounds implements Rounds {

    private final Network network;
    private final Lanes lanes;
    private final int threads;
    private final SplittableRandom seeds;
    private final List<LaneSearch> searches;

    LaneRounds(Network network, Lanes lanes, int threads, long seed, BooleanSupplier goOn) {
        this.network = network;
        this.lanes = lanes;
        this.threads = threads;
        this.seeds = new SplittableRandom(seed);
        this.searches = List.of(new LaneSearch(network, goOn), new LaneSearch(network, goOn));
    }

    @Override
    public long run(int steps, double temperature) {
        lanes.cut(seeds.nextLong());
        int doctors = Math.max(1, lanes.lane(0).size() + lanes.lane(1).size());
        int first = (int) ((long) steps * lanes.lane(0).size() / doctors);
        long firstSeed = seeds.nextLong();
        long secondSeed = seeds.nextLong();
        int[] taken = new int[Lanes.COUNT];
        Lanes.run(
                threads,
                List.of(
                        () -> taken[0] = searches.get(0).run(lanes.lane(0), 0, firstSeed, first, temperature),
                        () -> taken[1] =
                                searches.get(1).run(lanes.lane(1), 1, secondSeed, steps - first, temperature)));
        return (long) taken[0] + taken[1];
    }

    @Override
    public Network network() {
        return network;
    }
}
