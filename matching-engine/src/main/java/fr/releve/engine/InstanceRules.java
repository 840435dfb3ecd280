package fr.releve.engine;

import static fr.releve.engine.InvalidInstance.require;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes an instance free of contradictions; each broken rule is a sentence with the field and its value. */
final class InstanceRules {

    private static final Comparator<SpouseOption> BY_LEAD_OF_PAIR = Comparator.comparingInt(SpouseOption::doctor)
            .thenComparingInt(SpouseOption::vacancy)
            .thenComparingInt(SpouseOption::lead);

    private final Horizon horizon;
    private final Set<Integer> knownTerritories = new HashSet<>();
    private final Map<Integer, Doctor> knownDoctors = new HashMap<>();
    private final Map<Integer, Vacancy> knownVacancies = new HashMap<>();
    private final Set<Integer> knownLeads = new HashSet<>();
    /** Rising; plain numbers, as instances have millions. */
    private long[] knownArcs = {};

    InstanceRules(Horizon horizon) {
        this.horizon = horizon;
    }

    InstanceRules territories(List<Territory> territories) {
        for (Territory territory : territories) {
            require(knownTerritories.add(territory.id()), "territory %d is given twice", territory.id());
        }
        return this;
    }

    InstanceRules doctors(List<Doctor> doctors) {
        for (Doctor doctor : doctors) {
            require(knownDoctors.put(doctor.id(), doctor) == null, "doctor %d is given twice", doctor.id());
            withinHorizon(doctor.available(), "doctor %d: available".formatted(doctor.id()));
        }
        return this;
    }

    InstanceRules vacancies(List<Vacancy> vacancies) {
        for (Vacancy vacancy : vacancies) {
            int id = vacancy.id();
            require(knownVacancies.put(id, vacancy) == null, "vacancy %d is given twice", id);
            withinHorizon(vacancy.wanted(), "vacancy %d: wanted".formatted(id));
            require(
                    knownTerritories.contains(vacancy.territory()),
                    "vacancy %d: territory is %d, which is not given",
                    id,
                    vacancy.territory());
            require(
                    vacancy.minimumBlock() <= horizon.slotsPerWeek(),
                    "vacancy %d: minimumBlock is %d, more than the %d slots of a week",
                    id,
                    vacancy.minimumBlock(),
                    horizon.slotsPerWeek());
        }
        return this;
    }

    InstanceRules arcs(List<Arc> arcs) {
        for (Arc arc : arcs) {
            var which = new Name("arc", " and ", arc.doctor(), arc.vacancy());
            Doctor doctor = knownDoctors.get(arc.doctor());
            Vacancy vacancy = knownVacancies.get(arc.vacancy());
            require(doctor != null, "%s: doctor %d is not given", which, arc.doctor());
            require(vacancy != null, "%s: vacancy %d is not given", which, arc.vacancy());
            if (doctor != null && vacancy != null) {
                within(arc.feasible(), doctor.available(), which, "the doctor does not offer");
                within(arc.feasible(), vacancy.wanted(), which, "the vacancy does not want");
            }
        }
        knownArcs = arcs.stream()
                .mapToLong(arc -> key(arc.doctor(), arc.vacancy()))
                .sorted()
                .toArray();
        for (int index = 1; index < knownArcs.length; index++) {
            long it = knownArcs[index];
            require(it != knownArcs[index - 1], "%s is given twice", new Name("arc", " and ", (int) (it >> 32), (int)
                    it));
        }
        return this;
    }

    InstanceRules leads(List<Integer> leads) {
        for (int lead : leads) {
            require(knownLeads.add(lead), "lead %d is given twice", lead);
        }
        return this;
    }

    InstanceRules spouseOptions(List<SpouseOption> options) {
        SpouseOption[] sorted = options.toArray(new SpouseOption[0]);
        Arrays.sort(sorted, BY_LEAD_OF_PAIR);
        for (int index = 1; index < sorted.length; index++) {
            SpouseOption it = sorted[index];
            require(
                    BY_LEAD_OF_PAIR.compare(sorted[index - 1], it) < 0,
                    "spouse option of doctor %d, vacancy %d and lead %d is given twice",
                    it.doctor(),
                    it.vacancy(),
                    it.lead());
        }
        for (SpouseOption option : options) {
            require(
                    Arrays.binarySearch(knownArcs, key(option.doctor(), option.vacancy())) >= 0,
                    "spouse option of lead %d: there is no arc of doctor %d and vacancy %d",
                    option.lead(),
                    option.doctor(),
                    option.vacancy());
            require(
                    knownLeads.contains(option.lead()),
                    "spouse option of doctor %d and vacancy %d: lead %d is not given",
                    option.doctor(),
                    option.vacancy(),
                    option.lead());
        }
        return this;
    }

    InstanceRules pins(List<Pin> pins) {
        Map<Integer, Slots> pinned = new HashMap<>();
        for (Pin pin : pins) {
            var which = new Name("pin", " at ", pin.doctor(), pin.vacancy());
            require(knownDoctors.containsKey(pin.doctor()), "%s: doctor %d is not given", which, pin.doctor());
            require(knownVacancies.containsKey(pin.vacancy()), "%s: vacancy %d is not given", which, pin.vacancy());
            require(!pin.slots().isEmpty(), "%s: slots are none", which);
            withinHorizon(pin.slots(), which + ": slots");
            Slots before = pinned.getOrDefault(pin.doctor(), Slots.NONE);
            Slots twice = before.and(pin.slots());
            require(twice.isEmpty(), "%s: slots hold %d, where the doctor is pinned twice", which, twice.last());
            pinned.put(pin.doctor(), before.or(pin.slots()));
        }
        return this;
    }

    /** What was published of doctors or vacancies no longer given is history, no contradiction. */
    InstanceRules stability(Stability stability) {
        for (Assignment it : stability.published()) {
            withinHorizon(it.slots(), "published doctor %d at vacancy %d: slots".formatted(it.doctor(), it.vacancy()));
        }
        return this;
    }

    private void withinHorizon(Slots slots, String field) {
        require(
                slots.last() < horizon.slots(),
                "%s holds slot %d, beyond the %d slots of the horizon",
                field,
                slots.last(),
                horizon.slots());
    }

    private static void within(Slots feasible, Slots outer, Name arc, String fault) {
        Slots outside = feasible.minus(outer);
        require(outside.isEmpty(), "%s: feasible holds slot %d, which %s", arc, outside.last(), fault);
    }

    /** Of a pair, in words once somebody must read them: instances have millions. */
    private record Name(String what, String joined, int doctor, int vacancy) {

        @Override
        public String toString() {
            return what + " of doctor " + doctor + joined + "vacancy " + vacancy;
        }
    }

    private static long key(int doctor, int vacancy) {
        return ((long) doctor << 32) | (vacancy & 0xffffffffL);
    }
}
