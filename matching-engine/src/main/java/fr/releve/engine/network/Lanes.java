package fr.releve.engine.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Cuts the network in two parts of about the same size that share no node, so that two threads can work on them without
 * a lock and with the same result as one. Doctors who touch both parts stand aside until the next cut.
 *
 * <p>A part grows from a random territory to its neighbours, those that a doctor could serve as well, until it holds
 * half of the arcs.
 */
public final class Lanes {

    /** Number of lanes. */
    public static final int COUNT = 2;

    private static final int LEAST_DOCTORS = 1_000;

    private final Map<TerritoryNode, Set<TerritoryNode>> neighbours = new LinkedHashMap<>();
    private final Map<TerritoryNode, Integer> weights = new HashMap<>();
    private final List<DoctorNode> doctors = new ArrayList<>();
    private final Collection<LeadNode> leads;
    private long totalWeight;

    private final List<List<DoctorNode>> lanes = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<DoctorNode> aside = new ArrayList<>();

    /** Learns the neighbourhoods of the network; doctors without arcs are in no lane. */
    public Lanes(Network network) {
        leads = network.leads();
        for (DoctorNode doctor : network.doctors()) {
            if (!doctor.arcs.isEmpty()) {
                doctors.add(doctor);
                link(doctor);
            }
        }
    }

    private void link(DoctorNode doctor) {
        TerritoryNode first = doctor.arcs.getFirst().vacancy.territory;
        for (ArcNode arc : doctor.arcs) {
            TerritoryNode it = arc.vacancy.territory;
            weights.merge(it, 1, Integer::sum);
            totalWeight++;
            if (it != first) {
                neighbours.computeIfAbsent(first, key -> new LinkedHashSet<>()).add(it);
                neighbours.computeIfAbsent(it, key -> new LinkedHashSet<>()).add(first);
            } else {
                neighbours.computeIfAbsent(it, key -> new LinkedHashSet<>());
            }
        }
    }

    /** Cuts anew from a random start. */
    public void cut(long seed) {
        markTerritories(new Random(seed));
        leads.forEach(lead -> lead.leaning = 0);
        for (DoctorNode doctor : doctors) {
            doctor.lane = laneOf(doctor);
            for (ArcNode arc : doctor.lane < 0 ? List.<ArcNode>of() : doctor.arcs) {
                for (ArcNode.LeadOption option : arc.leads) {
                    option.lead().leaning += doctor.lane == 0 ? 1 : -1;
                }
            }
        }
        lanes.forEach(List::clear);
        aside.clear();
        for (DoctorNode doctor : doctors) {
            if (doctor.lane >= 0 && sharesLead(doctor)) {
                doctor.lane = -1;
            }
            (doctor.lane < 0 ? aside : lanes.get(doctor.lane)).add(doctor);
        }
    }

    private void markTerritories(Random random) {
        List<TerritoryNode> starts = new ArrayList<>(neighbours.keySet());
        starts.forEach(it -> it.lane = 1);
        Collections.shuffle(starts, random);
        ArrayDeque<TerritoryNode> queue = new ArrayDeque<>();
        long weight = 0;
        for (TerritoryNode start : starts) {
            queue.add(start);
            while (!queue.isEmpty() && 2 * weight < totalWeight) {
                TerritoryNode it = queue.remove();
                if (it.lane == 1) {
                    it.lane = 0;
                    weight += weights.getOrDefault(it, 0);
                    queue.addAll(neighbours.getOrDefault(it, Set.of()));
                }
            }
            queue.clear();
        }
    }

    private static int laneOf(DoctorNode doctor) {
        int lane = doctor.arcs.getFirst().vacancy.territory.lane;
        for (ArcNode arc : doctor.arcs) {
            if (arc.vacancy.territory.lane != lane) {
                return -1;
            }
        }
        return lane;
    }

    /** Whether a lead of the doctor belongs to the other lane: the one where more options name it. */
    private static boolean sharesLead(DoctorNode doctor) {
        for (ArcNode arc : doctor.arcs) {
            for (ArcNode.LeadOption option : arc.leads) {
                if ((option.lead().leaning >= 0 ? 0 : 1) != doctor.lane) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there are many doctors, most of them in a lane after the last cut and enough in either: then searching lanes is worth while. */
    public boolean wide() {
        int lesser = Math.min(lanes.getFirst().size(), lanes.getLast().size());
        return doctors.size() >= LEAST_DOCTORS
                && 10 * aside.size() < 4 * doctors.size()
                && 5 * lesser >= doctors.size();
    }

    /** The doctors of one lane. */
    public List<DoctorNode> lane(int lane) {
        return lanes.get(lane);
    }

    /** The doctors who touch both lanes. */
    public List<DoctorNode> aside() {
        return aside;
    }

    /** Runs one task on each lane, on two threads or one after another. */
    public static void run(int threads, List<Runnable> tasks) {
        if (threads < COUNT) {
            tasks.forEach(Runnable::run);
            return;
        }
        Throwable[] failures = new Throwable[COUNT];
        Thread other = Thread.ofPlatform().daemon().name("releve-lane").start(() -> {
            try {
                tasks.get(1).run();
            } catch (RuntimeException | Error e) {
                failures[1] = e;
            }
        });
        try {
            tasks.getFirst().run();
        } finally {
            join(other);
        }
        Arrays.stream(failures).filter(Objects::nonNull).findFirst().ifPresent(failure -> {
            throw new IllegalStateException("a lane failed", failure);
        });
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
