package fr.releve.acceptance.bench;

import fr.releve.acceptance.cast.Administrator;
import fr.releve.acceptance.instance.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * How long it takes from a change of a profile to the proposal that follows from it: {@link #RATE} changes a second for
 * {@link #DURATION}, through the gateway, spread over all doctors of the seeds, once {@link #WARM_UP half a minute} of as many changes as
 * the machine bears brings hardly more than the one before.
 *
 * <p>Every change is real: a doctor takes a day back, that of a pending proposal if there is one, and gives it again the next time.
 * Measured is from the commit (header {@code ce_time} of the doctor's record on the practitioners' topic, taken inside the transaction)
 * to the arrival, at this program's Kafka consumer, of the first {@code proposal.published} in the change's trace: the plan tells of each
 * proposal in the trace of the change that led to it. A change to which the best answer is no new proposal (a day nobody asked for, the
 * last doctor for a need) has nothing to measure and does not count; how many there were is said.
 *
 * <p>A proposal whose day was taken back cannot hold: its withdrawal must come. If one does not, the bench has failed.
 */
public final class EventsBench {

    private static final int RATE = 200;
    private static final Duration DURATION = Duration.ofSeconds(30);
    /** The seeds give proposals to a good half of their doctors; fewer would mean that the first plan is not made yet. */
    private static final int FEWEST_HOLDERS = 100;

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final int MOST_WARM_UPS = 8;
    private static final double STILL_GROWING = 1.1;
    private static final int CALLERS = 8;

    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration PLAN_PATIENCE = Duration.ofMinutes(5);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);

    private final Instance instance;
    private final Consumer<String> progress;
    private final InstantSource clock = InstantSource.system();

    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();

    /** Most changes made within a {@link #WARM_UP}, none refused. */
    private long borne;

    public EventsBench(Instance instance, Consumer<String> progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /**
     * @param figures {@code key=value} each; {@code borne}: changes a second that a few callers, each waiting for its answer, got through
     * @param good every change was answered that had to be, and there was something to measure
     */
    public record Outcome(String figures, boolean good) {}

    public Outcome run() {
        var volunteers = new Volunteers(instance, progress).load(new Administrator(instance.demoAccount("admin")));
        try (var plan = LivePlan.watch(instance.brokers(), clock)) {
            plan.awaitQuiet(FEWEST_HOLDERS, QUIET, PLAN_PATIENCE);
            warmUp(volunteers);
            Volunteers.logInAgain(volunteers);
            plan.awaitQuiet(FEWEST_HOLDERS, QUIET, PLAN_PATIENCE);
            progress.accept("the plan is quiet: %d doctors hold a pending proposal".formatted(plan.holders()));
            return measured(volunteers, plan);
        }
    }

    private Outcome measured(List<Volunteer> volunteers, LivePlan plan) {
        plan.forgetAnswers();
        double seconds = drive(volunteers, plan);
        var answers = plan.settle(LAST_ANSWERS);
        var total = answers.of(Sample::total);
        String figures = ("rate=%.0f commit_to_proposal_p50_ms=%d p99_ms=%d max_ms=%d"
                        + " outbox_p50_ms=%d planning_p50_ms=%d answer_p50_ms=%d"
                        + " measured=%d without_proposal=%d unanswered=%d changes=%d errors=%d borne=%d")
                .formatted(
                        changes.get() / seconds,
                        total.percentile(50),
                        total.percentile(99),
                        total.percentile(100),
                        answers.of(Sample::outbox).percentile(50),
                        answers.of(Sample::planning).percentile(50),
                        answers.of(Sample::answer).percentile(50),
                        total.answered(),
                        answers.withoutProposal(),
                        answers.unanswered(),
                        changes.get(),
                        errors.get(),
                        borne / WARM_UP.toSeconds());
        return new Outcome(figures, answers.unanswered() == 0 && total.answered() > 0);
    }

    /** Processes that were just started have yet to compile what is hot: until they get no faster, or at most a few minutes. */
    private void warmUp(List<Volunteer> volunteers) {
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            long before = borne;
            long made = asManyAsTheMachineBears(volunteers);
            progress.accept("warming up: %d changes in %d s".formatted(made, WARM_UP.toSeconds()));
            borne = Math.max(before, made);
            if (made < before * STILL_GROWING) {
                return;
            }
        }
    }

    /** A few callers, each with its next change when the last is answered; returns how many they made. */
    private static long asManyAsTheMachineBears(List<Volunteer> volunteers) {
        long began = System.nanoTime();
        var next = new AtomicInteger();
        var made = new AtomicLong();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int i = 0; i < CALLERS; i++) {
                callers.execute(() -> {
                    while (System.nanoTime() - began < WARM_UP.toNanos()) {
                        var volunteer = volunteers.get(next.getAndIncrement() % volunteers.size());
                        volunteer.takesBack(volunteer.someDay());
                        volunteer.offersAll();
                        made.addAndGet(2);
                    }
                });
            }
        }
        return made.get();
    }

    /** @return seconds it took */
    private double drive(List<Volunteer> volunteers, LivePlan plan) {
        long ticks = RATE * DURATION.toSeconds();
        long period = TimeUnit.SECONDS.toNanos(1) / RATE;
        Deque<Volunteer> queue = new ArrayDeque<>(volunteers);
        long start = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long tick = 0; tick < ticks; tick++) {
                LockSupport.parkNanos(start + tick * period - System.nanoTime());
                nextFree(queue, plan).ifPresent(it -> executor.execute(() -> change(it, plan)));
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Who has waited longest and neither is being answered nor waits for the plan. */
    private static Optional<Volunteer> nextFree(Deque<Volunteer> queue, LivePlan plan) {
        for (int i = 0; i < queue.size(); i++) {
            var volunteer = queue.removeFirst();
            queue.addLast(volunteer);
            if (!plan.owesAnswer(volunteer.id()) && volunteer.begin()) {
                return Optional.of(volunteer);
            }
        }
        return Optional.empty();
    }

    private void change(Volunteer volunteer, LivePlan plan) {
        try {
            if (volunteer.isComplete()) {
                var held = plan.heldBy(volunteer.id());
                var day = held.map(LivePlan.Held::firstDay).orElseGet(volunteer::someDay);
                volunteer.takesBack(day);
                held.ifPresent(plan::expectWithdrawal);
            } else {
                volunteer.offersAll();
            }
            changes.incrementAndGet();
        } catch (RuntimeException e) {
            if (errors.incrementAndGet() <= 5) {
                progress.accept("error: " + e.getMessage());
            }
        } finally {
            volunteer.end();
        }
    }
}
