package fr.releve.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries every plan of a very small instance, with the checker as its only judge of rules. */
public final class BruteForce {

    private final Instance instance;
    private final PlanChecker checker;
    private final List<List<List<Assignment>>> plansOfDoctor = new ArrayList<>();
    private long best;

    private BruteForce(Instance instance) {
        this.instance = instance;
        checker = new PlanChecker(instance);
        for (Doctor doctor : instance.doctors()) {
            plansOfDoctor.add(plansOf(doctor.id()));
        }
    }

    /** The objective of the best plan there is. */
    public static long optimum(Instance instance) {
        BruteForce force = new BruteForce(instance);
        force.descend(0, new ArrayList<>());
        return force.best;
    }

    private List<List<Assignment>> plansOf(int doctor) {
        List<List<Assignment>> plans = new ArrayList<>();
        plans.add(List.of());
        List<Assignment> singles = new ArrayList<>();
        for (Arc arc : instance.arcs()) {
            if (arc.doctor() == doctor) {
                singles.addAll(placements(arc));
            }
        }
        for (int one = 0; one < singles.size(); one++) {
            addIfSound(plans, List.of(singles.get(one)));
            for (int two = one + 1; two < singles.size(); two++) {
                List<Assignment> pair = List.of(singles.get(one), singles.get(two));
                addIfSound(plans, pair);
                addThirds(plans, pair, singles.subList(two + 1, singles.size()));
            }
        }
        return plans;
    }

    /** For who is pinned at three vacancies at least: nobody else in these instances serves so many. */
    private void addThirds(List<List<Assignment>> plans, List<Assignment> pair, List<Assignment> others) {
        long sites = instance.pins().stream()
                .filter(it -> it.doctor() == pair.getFirst().doctor())
                .map(Pin::vacancy)
                .distinct()
                .count();
        if (sites > 2 && checker.check(pair).sound()) {
            others.forEach(it -> addIfSound(plans, List.of(pair.getFirst(), pair.getLast(), it)));
        }
    }

    private void addIfSound(List<List<Assignment>> plans, List<Assignment> plan) {
        if (checker.check(plan).sound()) {
            plans.add(plan);
        }
    }

    private List<Assignment> placements(Arc arc) {
        List<Assignment> found = new ArrayList<>();
        for (long mask = 1; mask < 1L << instance.horizon().slots(); mask++) {
            Slots slots = Slots.ofWords(mask);
            if (slots.minus(arc.feasible()).isEmpty()) {
                addWithLead(found, arc, slots, null);
                for (SpouseOption option : instance.spouseOptions()) {
                    if (option.doctor() == arc.doctor() && option.vacancy() == arc.vacancy()) {
                        addWithLead(found, arc, slots, option.lead());
                    }
                }
            }
        }
        return found;
    }

    private void addWithLead(List<Assignment> found, Arc arc, Slots slots, @Nullable Integer lead) {
        Assignment it = new Assignment(arc.doctor(), arc.vacancy(), slots, lead);
        if (checker.check(List.of(it)).sound()) {
            found.add(it);
        }
    }

    private void descend(int doctor, List<Assignment> plan) {
        if (doctor == plansOfDoctor.size()) {
            PlanChecker.Verdict verdict = checker.check(plan);
            if (verdict.sound()) {
                best = Math.max(best, verdict.objective());
            }
            return;
        }
        for (List<Assignment> own : plansOfDoctor.get(doctor)) {
            plan.addAll(own);
            descend(doctor + 1, plan);
            for (int count = 0; count < own.size(); count++) {
                plan.removeLast();
            }
        }
    }
}
