package fr.releve.benchmarks.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Vacancy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Timefold Solver 2.2.0 from the plan of the greedy peer, on a model that puts blocks and the week's set of slots in the
 * value range.
 */
public final class TimefoldPeer {

    /** How it searches, from its own list of local searches; what is not said is its default. */
    public enum Setting {
        /** Its usual default. */
        LATE_ACCEPTANCE,
        TABU_SEARCH,
        /** From a temperature of about what a slot brings. */
        SIMULATED_ANNEALING,
        /** Late acceptance that besides its default moves takes a few visits out and puts them back at their best. */
        RUIN_AND_RECREATE;

        private LocalSearchPhaseConfig phase() {
            LocalSearchPhaseConfig phase = new LocalSearchPhaseConfig();
            return switch (this) {
                case LATE_ACCEPTANCE -> phase.withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE);
                case TABU_SEARCH -> phase.withLocalSearchType(LocalSearchType.TABU_SEARCH);
                case SIMULATED_ANNEALING ->
                    phase.withAcceptorConfig(new LocalSearchAcceptorConfig()
                                    .withAcceptorTypeList(List.of(AcceptorType.SIMULATED_ANNEALING))
                                    .withSimulatedAnnealingStartingTemperature("0hard/100soft"))
                            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
                case RUIN_AND_RECREATE ->
                    phase.withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE).withMoveSelectorConfig(moves());
            };
        }

        private static UnionMoveSelectorConfig moves() {
            EntitySelectorConfig visits = new EntitySelectorConfig(Visit.class);
            EntitySelectorConfig leads = new EntitySelectorConfig(LeadChoice.class);
            return new UnionMoveSelectorConfig()
                    .withMoveSelectors(
                            new ChangeMoveSelectorConfig().withEntitySelectorConfig(visits),
                            new ChangeMoveSelectorConfig().withEntitySelectorConfig(leads),
                            new SwapMoveSelectorConfig().withEntitySelectorConfig(visits),
                            new RuinRecreateMoveSelectorConfig()
                                    .withEntitySelectorConfig(visits)
                                    .withMinimumRuinedCount(2)
                                    .withMaximumRuinedCount(8));
        }
    }

    private final Instance instance;
    private final Map<Integer, Doctor> doctors = new HashMap<>();
    private final Map<Integer, Vacancy> vacancies = new HashMap<>();

    public TimefoldPeer(Instance instance) {
        this.instance = instance;
        instance.doctors().forEach(it -> doctors.put(it.id(), it));
        instance.vacancies().forEach(it -> vacancies.put(it.id(), it));
    }

    /** Improves the start for these seconds and returns the best plan that breaks no rule. */
    public List<Assignment> plan(List<Assignment> start, Setting setting, int seconds, long seed) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Agenda.class)
                .withEntityClasses(Visit.class, LeadChoice.class)
                .withConstraintProviderClass(AgendaConstraints.class)
                .withRandomSeed(seed)
                .withPhases(setting.phase())
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        Agenda best = SolverFactory.<Agenda>create(config).buildSolver().solve(agenda(start));
        return assignments(best);
    }

    private Agenda agenda(List<Assignment> start) {
        Map<String, Assignment> placed = new HashMap<>();
        start.forEach(it -> placed.put(it.doctor() + ":" + it.vacancy(), it));
        List<Visit> visits = new ArrayList<>();
        for (Arc arc : instance.arcs()) {
            visits(arc, placed.get(arc.doctor() + ":" + arc.vacancy()), visits);
        }
        Map<Integer, List<SpouseOption>> options = new TreeMap<>();
        instance.spouseOptions()
                .forEach(it -> options.computeIfAbsent(it.doctor(), key -> new ArrayList<>())
                        .add(it));
        List<LeadChoice> leads = new ArrayList<>();
        for (List<SpouseOption> its : options.values()) {
            LeadChoice choice = new LeadChoice(leads.size(), its);
            its.stream()
                    .filter(it -> {
                        Assignment pair = placed.get(it.doctor() + ":" + it.vacancy());
                        return pair != null && pair.lead() != null && pair.lead() == it.lead();
                    })
                    .findFirst()
                    .ifPresent(choice::setOption);
            leads.add(choice);
        }
        return new Agenda(visits, leads, instance.territories());
    }

    private void visits(Arc arc, @Nullable Assignment placed, List<Visit> visits) {
        Doctor doctor = doctors.get(arc.doctor());
        Vacancy vacancy = vacancies.get(arc.vacancy());
        int length = instance.horizon().slotsPerWeek();
        for (int week = 0;
                doctor != null && vacancy != null && week < instance.horizon().weeks();
                week++) {
            int open = arc.feasible().bits(week * length, length);
            List<Integer> choices = new ArrayList<>();
            for (int set = open; set != 0; set = (set - 1) & open) {
                int count = Integer.bitCount(set);
                if (count >= vacancy.minimumBlock() && count <= doctor.weekCap()) {
                    choices.add(set);
                }
            }
            if (!choices.isEmpty()) {
                int month = instance.horizon().monthOfWeek().get(week);
                Visit visit = new Visit(visits.size(), arc, doctor, vacancy, week, month, choices);
                int slots = placed == null ? 0 : placed.slots().bits(week * length, length);
                visit.setSlots(slots == 0 ? null : (Integer) slots);
                visits.add(visit);
            }
        }
    }

    private List<Assignment> assignments(Agenda agenda) {
        Map<String, Integer> leads = new HashMap<>();
        for (LeadChoice choice : agenda.getLeads()) {
            if (choice.getOption() != null) {
                leads.put(choice.doctorId() + ":" + choice.vacancyId(), choice.leadId());
            }
        }
        Map<String, Assignment> plan = new TreeMap<>();
        int length = instance.horizon().slotsPerWeek();
        for (Visit visit : agenda.getVisits()) {
            if (visit.bits() != 0) {
                int[] slots = Slots.ofWords(visit.bits()).stream()
                        .map(slot -> slot + visit.getWeek() * length)
                        .toArray();
                String key = visit.getDoctor().id() + ":" + visit.getVacancy().id();
                Assignment before = plan.get(key);
                plan.put(
                        key,
                        new Assignment(
                                visit.getDoctor().id(),
                                visit.getVacancy().id(),
                                before == null
                                        ? Slots.of(slots)
                                        : before.slots().or(Slots.of(slots)),
                                leads.get(key)));
            }
        }
        return List.copyOf(plan.values());
    }
}
