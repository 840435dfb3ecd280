package fr.releve.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores a plan and lists what it breaks, from the instance alone: it shares no code with the search, so that a fault
 * of the search cannot hide here.
 *
 * <p>Pins are facts: a limit that they alone exceed is no fault of the plan, unless the plan adds to it.
 */
public final class PlanChecker {

    private final Instance instance;
    private final Map<Integer, Doctor> doctors = new HashMap<>();
    private final Map<Integer, Vacancy> vacancies = new HashMap<>();
    private final Map<Pair, Arc> arcs = new HashMap<>();
    private final Map<Option, SpouseOption> options = new HashMap<>();

    private record Pair(int doctor, int vacancy) {}

    private record Option(int doctor, int vacancy, int lead) {}

    /**
     * The verdict.
     *
     * @param objective in points, whatever the violations
     * @param violations one sentence each; empty for a sound plan
     */
    public record Verdict(long objective, List<String> violations) {

        public boolean sound() {
            return violations.isEmpty();
        }
    }

    public PlanChecker(Instance instance) {
        this.instance = instance;
        instance.doctors().forEach(doctor -> doctors.put(doctor.id(), doctor));
        instance.vacancies().forEach(vacancy -> vacancies.put(vacancy.id(), vacancy));
        instance.arcs().forEach(arc -> arcs.put(new Pair(arc.doctor(), arc.vacancy()), arc));
        instance.spouseOptions()
                .forEach(option -> options.put(new Option(option.doctor(), option.vacancy(), option.lead()), option));
    }

    /** Scores these assignments and says which rules they break. */
    public Verdict check(List<Assignment> assignments) {
        List<String> faults = new ArrayList<>();
        PlanTally pinned = new PlanTally(instance.horizon());
        PlanTally all = new PlanTally(instance.horizon());
        for (Pin pin : instance.pins()) {
            pinned.add(pin.doctor(), vacancy(pin.vacancy()), pin.slots());
            all.add(pin.doctor(), vacancy(pin.vacancy()), pin.slots());
        }
        long objective = 0;
        Set<Pair> seen = new HashSet<>();
        for (Assignment it : assignments) {
            Pair pair = new Pair(it.doctor(), it.vacancy());
            Arc arc = arcs.get(pair);
            if (arc == null) {
                faults.add("doctor %d at vacancy %d: there is no such arc".formatted(it.doctor(), it.vacancy()));
                continue;
            }
            if (!seen.add(pair)) {
                faults.add("doctor %d at vacancy %d: given twice".formatted(it.doctor(), it.vacancy()));
            }
            objective += worth(it, arc, faults);
            all.add(it.doctor(), vacancy(it.vacancy()), it.slots());
        }
        for (Territory territory : instance.territories()) {
            objective += territory.bonus(all.cover.getOrDefault(territory.id(), 0))
                    - territory.bonus(pinned.cover.getOrDefault(territory.id(), 0));
        }
        checkDoctors(all, pinned, faults);
        checkSites(assignments, faults);
        checkPlaces(all, pinned, faults);
        checkLeads(assignments, faults);
        return new Verdict(objective, List.copyOf(faults));
    }

    private long worth(Assignment it, Arc arc, List<String> faults) {
        String which = "doctor %d at vacancy %d: ".formatted(it.doctor(), it.vacancy());
        if (it.slots().isEmpty()) {
            faults.add(which + "no slot");
        }
        it.slots().minus(arc.feasible()).stream()
                .forEach(slot -> faults.add(which + "slot " + slot + " is not feasible"));
        Map<Integer, Integer> slotsOfWeek = new HashMap<>();
        it.slots().stream().forEach(slot -> slotsOfWeek.merge(instance.horizon().weekOf(slot), 1, Integer::sum));
        int block = vacancy(it.vacancy()).minimumBlock();
        slotsOfWeek.forEach((week, count) -> {
            if (count < block) {
                faults.add(which + count + " slots in week " + week + ", below the block of " + block);
            }
        });
        long worth = (long) it.slots().count() * arc.valuePerSlot()
                - (long) slotsOfWeek.size() * arc.tripCostPerWeek()
                - arc.setupCost();
        if (it.lead() != null) {
            SpouseOption option = options.get(new Option(it.doctor(), it.vacancy(), it.lead()));
            if (option == null) {
                faults.add(which + "lead " + it.lead() + " is no option of this arc");
            } else if (it.slots().count() < option.minimumSlots()) {
                faults.add(which + it.slots().count() + " slots, too few for lead " + it.lead());
            } else {
                worth += option.bonus();
            }
        }
        return worth;
    }

    private void checkDoctors(PlanTally all, PlanTally pinned, List<String> faults) {
        all.week.forEach((key, count) -> {
            if (count > Math.max(doctor(key.doctor()).weekCap(), pinned.week.getOrDefault(key, 0))) {
                faults.add("doctor %d: %d slots in week %d, over the limit".formatted(key.doctor(), count, key.week()));
            }
        });
        all.month.forEach((key, count) -> {
            if (count > Math.max(doctor(key.doctor()).capOfMonth(key.month()), pinned.month.getOrDefault(key, 0))) {
                faults.add(
                        "doctor %d: %d slots in month %d, over the limit".formatted(key.doctor(), count, key.month()));
            }
        });
        all.slot.forEach((key, count) -> {
            if (count > 1) {
                faults.add("doctor %d: booked %d times on slot %d".formatted(key.doctor(), count, key.slot()));
            }
        });
        all.sites.forEach((id, sites) -> {
            int pinnedSites = pinned.sites.getOrDefault(id, Set.of()).size();
            if (sites.size() > Math.max(doctor(id).maxSites(), pinnedSites)) {
                faults.add("doctor %d: %d sites, over the limit".formatted(id, sites.size()));
            }
        });
        all.sitesOfDay.forEach((key, sites) -> {
            if (!sites.equals(pinned.sitesOfDay.get(key)) && !allNear(sites)) {
                faults.add("doctor %d: on day %d at sites %s, too far apart".formatted(key.doctor(), key.day(), sites));
            }
        });
    }

    private static void checkSites(List<Assignment> assignments, List<String> faults) {
        Map<Integer, Set<Integer>> given = new TreeMap<>();
        assignments.forEach(
                it -> given.computeIfAbsent(it.doctor(), id -> new HashSet<>()).add(it.vacancy()));
        given.forEach((id, vacancies) -> {
            if (vacancies.size() > Doctor.SITES_OF_A_PLAN) {
                faults.add("doctor %d: slots at %d vacancies, more than the %d of a plan"
                        .formatted(id, vacancies.size(), Doctor.SITES_OF_A_PLAN));
            }
        });
    }

    private boolean allNear(Set<Integer> sites) {
        for (int one : sites) {
            for (int other : sites) {
                if (one != other
                        && !vacancy(one).sameDayWith().contains(other)
                        && !vacancy(other).sameDayWith().contains(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void checkPlaces(PlanTally all, PlanTally pinned, List<String> faults) {
        all.place.forEach((key, count) -> {
            int wanted = vacancy(key.vacancy()).wanted().contains(key.slot())
                    ? vacancy(key.vacancy()).doctorsPerSlot()
                    : 0;
            if (count > Math.max(wanted, pinned.place.getOrDefault(key, 0))) {
                faults.add("vacancy %d: %d doctors on slot %d".formatted(key.vacancy(), count, key.slot()));
            }
        });
    }

    private static void checkLeads(List<Assignment> assignments, List<String> faults) {
        Set<Integer> taken = new HashSet<>();
        Set<Integer> served = new HashSet<>();
        for (Assignment it : assignments) {
            if (it.lead() != null && !taken.add(it.lead())) {
                faults.add("lead %d is taken twice".formatted(it.lead()));
            }
            if (it.lead() != null && !served.add(it.doctor())) {
                faults.add("doctor %d: two leads".formatted(it.doctor()));
            }
        }
    }

    private Doctor doctor(int id) {
        return requireNonNull(doctors.get(id));
    }

    private Vacancy vacancy(int id) {
        return requireNonNull(vacancies.get(id));
    }
}
