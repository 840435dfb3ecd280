package fr.releve.benchmarks;

import static java.util.Objects.requireNonNull;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * OR-Tools CP-SAT on the model as written: a Boolean for each slot, visit, pair and lead. Two workers, otherwise its
 * defaults, with the plan of {@link Greedy} as a hint for every variable.
 */
final class CpSatPeer {

    private final Instance instance;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final Map<Integer, Vacancy> vacancies = new HashMap<>();
    private final Map<Long, List<BoolVar>> byDoctorSlot = new HashMap<>();
    private final Map<Long, List<BoolVar>> byDoctorWeek = new HashMap<>();
    private final Map<Long, List<BoolVar>> byDoctorMonth = new HashMap<>();
    private final Map<Integer, List<BoolVar>> sitesOfDoctor = new HashMap<>();
    private final Map<Long, List<BoolVar>> byPlace = new HashMap<>();
    private final Map<Integer, List<BoolVar>> byTerritory = new HashMap<>();
    private final Map<Long, BoolVar> pair = new HashMap<>();
    private final Map<Long, Map<Integer, BoolVar>> slotOfPair = new HashMap<>();
    private final Map<Long, Map<Integer, BoolVar>> visitOfPair = new HashMap<>();
    private final Map<Long, Map<Integer, BoolVar>> leadOfPair = new HashMap<>();
    private final Map<Integer, Bonus> bonusOfTerritory = new HashMap<>();

    /** Covered slots that bring the first bonus, and those that bring the next. */
    private record Bonus(IntVar first, IntVar next) {}

    CpSatPeer(Instance instance) {
        this.instance = instance;
        instance.vacancies().forEach(it -> vacancies.put(it.id(), it));
    }

    /** A plan, empty when none was found in time, and whether it is proven to be the best. */
    record Solved(List<Assignment> plan, boolean optimal) {}

    List<Assignment> plan(List<Assignment> hint, double seconds, int seed) {
        return solve(hint, seconds, seed).plan();
    }

    Solved solve(List<Assignment> hint, double seconds, int seed) {
        CpSolver solver = solver(hint);
        solver.getParameters().setNumWorkers(2).setMaxTimeInSeconds(seconds).setRandomSeed(seed);
        return solved(solver, solver.solve(model));
    }

    /** The plan that the hint says, without any search: empty unless it gives a value to every variable and is sound. */
    Solved asHinted(List<Assignment> hint) {
        CpSolver solver = solver(hint);
        if (model.getBuilder().getSolutionHint().getVarsCount()
                != model.getBuilder().getVariablesCount()) {
            return new Solved(List.of(), false);
        }
        solver.getParameters().setFixVariablesToTheirHintedValue(true);
        return solved(solver, solver.solve(model));
    }

    private CpSolver solver(List<Assignment> hint) {
        Loader.loadNativeLibraries();
        instance.arcs().forEach(this::arc);
        leads();
        limits();
        territories();
        hint(hint);
        model.maximize(objective);
        return new CpSolver();
    }

    private Solved solved(CpSolver solver, CpSolverStatus status) {
        boolean optimal = status == CpSolverStatus.OPTIMAL;
        return new Solved(optimal || status == CpSolverStatus.FEASIBLE ? read(solver) : List.of(), optimal);
    }

    private void arc(Arc arc) {
        Vacancy vacancy = vacancy(arc.vacancy());
        long key = key(arc.doctor(), arc.vacancy());
        BoolVar used = model.newBoolVar("");
        pair.put(key, used);
        objective.addTerm(used, -arc.setupCost());
        sitesOfDoctor.computeIfAbsent(arc.doctor(), it -> new ArrayList<>()).add(used);
        Map<Integer, BoolVar> slots = new HashMap<>();
        Map<Integer, BoolVar> visits = new HashMap<>();
        Map<Integer, List<BoolVar>> weeks = new HashMap<>();
        arc.feasible().stream().forEach(slot -> {
            int week = instance.horizon().weekOf(slot);
            BoolVar visit = visits.computeIfAbsent(week, it -> model.newBoolVar(""));
            BoolVar placed = model.newBoolVar("");
            model.addImplication(placed, visit);
            objective.addTerm(placed, arc.valuePerSlot());
            slots.put(slot, placed);
            weeks.computeIfAbsent(week, it -> new ArrayList<>()).add(placed);
            add(byDoctorSlot, key(arc.doctor(), slot), placed);
            add(byDoctorWeek, key(arc.doctor(), week), placed);
            add(
                    byDoctorMonth,
                    key(arc.doctor(), instance.horizon().monthOfWeek().get(week)),
                    placed);
            add(byPlace, key(arc.vacancy(), slot), placed);
            byTerritory
                    .computeIfAbsent(vacancy.territory(), it -> new ArrayList<>())
                    .add(placed);
        });
        visits.forEach((week, visit) -> {
            model.addImplication(visit, used);
            objective.addTerm(visit, -arc.tripCostPerWeek());
            model.addGreaterOrEqual(
                    sum(weeks.getOrDefault(week, List.of())), LinearExpr.term(visit, vacancy.minimumBlock()));
        });
        model.addLessOrEqual(used, sum(new ArrayList<>(visits.values())));
        slotOfPair.put(key, slots);
        visitOfPair.put(key, visits);
    }

    private void leads() {
        Map<Integer, List<BoolVar>> byLead = new HashMap<>();
        Map<Integer, List<BoolVar>> byDoctor = new HashMap<>();
        for (SpouseOption option : instance.spouseOptions()) {
            long key = key(option.doctor(), option.vacancy());
            BoolVar taken = model.newBoolVar("");
            BoolVar used = pair.get(key);
            if (used != null) {
                model.addImplication(taken, used);
            }
            objective.addTerm(taken, option.bonus());
            byLead.computeIfAbsent(option.lead(), it -> new ArrayList<>()).add(taken);
            byDoctor.computeIfAbsent(option.doctor(), it -> new ArrayList<>()).add(taken);
            leadOfPair.computeIfAbsent(key, it -> new HashMap<>()).put(option.lead(), taken);
        }
        byLead.values().forEach(this::atMostOne);
        byDoctor.values().forEach(this::atMostOne);
    }

    private void limits() {
        byDoctorSlot.values().forEach(this::atMostOne);
        Map<Integer, Doctor> doctors = new HashMap<>();
        instance.doctors().forEach(it -> doctors.put(it.id(), it));
        byDoctorWeek.forEach((key, its) ->
                model.addLessOrEqual(sum(its), doctor(doctors, key).weekCap()));
        byDoctorMonth.forEach((key, its) ->
                model.addLessOrEqual(sum(its), doctor(doctors, key).monthCap()));
        sitesOfDoctor.forEach((id, its) ->
                model.addLessOrEqual(sum(its), doctor(doctors, key(id, 0)).maxSites()));
        byPlace.forEach((key, its) ->
                model.addLessOrEqual(sum(its), vacancy((int) (key >> 32)).doctorsPerSlot()));
    }

    private static Doctor doctor(Map<Integer, Doctor> doctors, long key) {
        return requireNonNull(doctors.get((int) (key >> 32)));
    }

    private void territories() {
        for (Territory territory : instance.territories()) {
            List<BoolVar> cover = byTerritory.getOrDefault(territory.id(), List.of());
            IntVar first = model.newIntVar(0, territory.firstSlots(), "");
            IntVar next = model.newIntVar(0, territory.nextSlots(), "");
            model.addLessOrEqual(LinearExpr.newBuilder().add(first).add(next), sum(cover));
            objective.addTerm(first, territory.firstBonus()).addTerm(next, territory.nextBonus());
            bonusOfTerritory.put(territory.id(), new Bonus(first, next));
        }
    }

    /** Gives every variable the value that it has in the plan. */
    private void hint(List<Assignment> plan) {
        Map<Long, Assignment> byPair = new HashMap<>();
        Map<Integer, Integer> cover = new HashMap<>();
        for (Assignment it : plan) {
            byPair.put(key(it.doctor(), it.vacancy()), it);
            cover.merge(vacancy(it.vacancy()).territory(), it.slots().count(), Integer::sum);
        }
        pair.forEach((key, used) -> hint(key, used, byPair.get(key)));
        for (Territory it : instance.territories()) {
            Bonus bonus = requireNonNull(bonusOfTerritory.get(it.id()));
            int covered = cover.getOrDefault(it.id(), 0);
            model.addHint(bonus.first(), Math.min(covered, it.firstSlots()));
            model.addHint(bonus.next(), Math.clamp(covered - it.firstSlots(), 0, it.nextSlots()));
        }
    }

    private void hint(long key, BoolVar used, @Nullable Assignment placed) {
        Slots slots = placed == null ? Slots.NONE : placed.slots();
        Integer lead = placed == null ? null : placed.lead();
        int length = instance.horizon().slotsPerWeek();
        model.addHint(used, placed != null);
        slotOfPair.getOrDefault(key, Map.of()).forEach((slot, it) -> model.addHint(it, slots.contains(slot)));
        visitOfPair
                .getOrDefault(key, Map.of())
                .forEach((week, it) -> model.addHint(it, slots.bits(week * length, length) != 0));
        leadOfPair.getOrDefault(key, Map.of()).forEach((id, it) -> model.addHint(it, id.equals(lead)));
    }

    private List<Assignment> read(CpSolver solver) {
        List<Assignment> plan = new ArrayList<>();
        for (Arc arc : instance.arcs()) {
            long key = key(arc.doctor(), arc.vacancy());
            int[] slots = slotOfPair.getOrDefault(key, Map.of()).entrySet().stream()
                    .filter(it -> solver.booleanValue(it.getValue()))
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
            if (slots.length > 0) {
                Integer lead = leadOfPair.getOrDefault(key, Map.of()).entrySet().stream()
                        .filter(it -> solver.booleanValue(it.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
                plan.add(new Assignment(arc.doctor(), arc.vacancy(), Slots.of(slots), lead));
            }
        }
        return plan;
    }

    private Vacancy vacancy(int id) {
        return requireNonNull(vacancies.get(id));
    }

    private static void add(Map<Long, List<BoolVar>> map, long key, BoolVar variable) {
        map.computeIfAbsent(key, it -> new ArrayList<>()).add(variable);
    }

    private void atMostOne(List<BoolVar> variables) {
        model.addAtMostOne(variables.toArray(Literal[]::new));
    }

    private static LinearExpr sum(List<BoolVar> variables) {
        return LinearExpr.sum(variables.toArray(BoolVar[]::new));
    }

    private static long key(int high, int low) {
        return ((long) high << 32) | low;
    }
}
