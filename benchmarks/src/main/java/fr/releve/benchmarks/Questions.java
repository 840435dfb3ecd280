package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Plan;
import fr.releve.engine.Progress;
import fr.releve.engine.Settings;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.live.Candidate;
import fr.releve.engine.live.Explanations;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.PlanChange;
import fr.releve.engine.live.PlanEvent;
import fr.releve.engine.live.WhyNot;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.Prospect;
import fr.releve.engine.neutral.NeutralFiles;
import fr.releve.engine.search.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is asked of the engine all day long, one question at a time, for JMH; {@link MicroBench} runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Questions {

    /** System property that names the instance's directory. */
    static final String INSTANCE = "releve.instance";

    private static final int STEPS = 20_000;
    private static final int ASKED = 1_024;

    private final Arc[] arcs;
    private final DoctorNode[] doctors;
    private final PlanEvent[] events;
    private final BestColumn oracle;
    private final LivePlan live;
    private final Explanations explanations;
    private int asked;

    /** Plans the instance. */
    public Questions() {
        Instance instance = NeutralFiles.read(Path.of(System.getProperty(INSTANCE)));
        Plan plan = Planner.plan(instance, Settings.ofSteps(1, STEPS), Progress.Listener.NONE);
        Random random = new Random(1);
        arcs = FreshPairs.notInPlan(instance, plan.assignments(), 1).toArray(Arc[]::new);
        Network network = new Network(instance);
        network.price(plan.prices());
        doctors = network.doctors().toArray(DoctorNode[]::new);
        oracle = new BestColumn(instance.horizon());
        events = events(instance, random);
        live = new LivePlan(instance, plan, Product.live(1));
        explanations = live.explanations();
    }

    private static PlanEvent[] events(Instance instance, Random random) {
        Map<Integer, List<Arc>> arcsOf = instance.arcs().stream().collect(Collectors.groupingBy(Arc::doctor));
        Map<Integer, List<SpouseOption>> optionsOf =
                instance.spouseOptions().stream().collect(Collectors.groupingBy(SpouseOption::doctor));
        return random.ints(ASKED, 0, instance.doctors().size())
                .mapToObj(instance.doctors()::get)
                .map((Doctor doctor) -> new PlanEvent.DoctorSet(
                        doctor,
                        arcsOf.getOrDefault(doctor.id(), List.of()),
                        optionsOf.getOrDefault(doctor.id(), List.of())))
                .toArray(PlanEvent[]::new);
    }

    private int next(int length) {
        asked = (asked + 1) % length;
        return asked;
    }

    private Arc nextArc() {
        return arcs[next(arcs.length)];
    }

    /** The best plan of one doctor at the prices, worked out from nothing. */
    @Benchmark
    public int bestColumn() {
        return oracle.find(doctors[next(doctors.length)], new Prospect(false, Prospect.FULL));
    }

    /**
     * Why a pair is not in the plan, by prices, when the doctor's best plan is known from an earlier question; {@link
     * ExplainBench} asks about doctors of whom nothing is known.
     */
    @Benchmark
    public WhyNot whyNot() {
        Arc arc = nextArc();
        return explanations.whyNot(arc.doctor(), arc.vacancy());
    }

    /** Everybody who could serve a vacancy, the likeliest first. */
    @Benchmark
    public List<Candidate> candidates() {
        return explanations.candidates(nextArc().vacancy());
    }

    /** A doctor's file is sent again: what it said falls, what it says is planned. */
    @Benchmark
    public PlanChange replan() {
        return live.apply(events[next(events.length)]);
    }
}
