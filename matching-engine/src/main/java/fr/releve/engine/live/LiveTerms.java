package fr.releve.engine.live;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Pin;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The instance as it stands after the events so far, kept so that any part can be linked anew. */
final class LiveTerms {

    private final Horizon horizon;
    private final int pricePerSlot;
    private Map<Integer, List<Assignment>> published;
    private final Map<Integer, Doctor> doctors = new LinkedHashMap<>();
    private final Map<Integer, Vacancy> vacancies = new LinkedHashMap<>();
    private final Map<Integer, Territory> territories = new LinkedHashMap<>();
    private final Set<Integer> leads = new LinkedHashSet<>();
    private final Map<Integer, Map<Integer, Arc>> arcs = new LinkedHashMap<>();
    private final Map<Integer, List<SpouseOption>> options = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, Pin>> pins = new LinkedHashMap<>();
    /** Doctors who have or once had an option of a lead. */
    private final Map<Integer, Set<Integer>> doctorsNearLead = new LinkedHashMap<>();

    LiveTerms(Instance instance) {
        horizon = instance.horizon();
        pricePerSlot = instance.stability().pricePerSlot();
        published = byDoctor(instance.stability().published());
        instance.territories().forEach(it -> territories.put(it.id(), it));
        instance.doctors().forEach(it -> doctors.put(it.id(), it));
        instance.vacancies().forEach(it -> vacancies.put(it.id(), it));
        leads.addAll(instance.leads());
        instance.arcs().forEach(this::put);
        instance.spouseOptions().forEach(this::put);
        for (Pin pin : instance.pins()) {
            Pin before = pins.computeIfAbsent(pin.doctor(), key -> new LinkedHashMap<>())
                    .get(pin.vacancy());
            put(
                    before == null
                            ? pin
                            : new Pin(
                                    pin.doctor(), pin.vacancy(), before.slots().or(pin.slots())));
        }
    }

    private void put(Arc arc) {
        arcs.computeIfAbsent(arc.doctor(), key -> new LinkedHashMap<>()).put(arc.vacancy(), arc);
    }

    private void put(SpouseOption option) {
        options.computeIfAbsent(option.doctor(), key -> new ArrayList<>(4)).add(option);
        doctorsNearLead
                .computeIfAbsent(option.lead(), key -> new LinkedHashSet<>())
                .add(option.doctor());
    }

    /** Refuses a pin that contradicts what is known. */
    void check(Pin pin) {
        Map<Integer, Pin> its = new LinkedHashMap<>(pinsOf(pin.doctor()));
        its.remove(pin.vacancy());
        its.put(pin.vacancy(), pin);
        check(
                known(doctors, List.of(pin.doctor())),
                known(vacancies, List.copyOf(its.keySet())),
                List.of(),
                List.of(),
                List.copyOf(its.values()),
                Stability.NONE);
    }

    void put(Pin pin) {
        pins.computeIfAbsent(pin.doctor(), key -> new LinkedHashMap<>()).put(pin.vacancy(), pin);
    }

    /** Refuses parts that contradict one another or what is known; knows them from then on. */
    void set(Doctor doctor, List<Arc> itsArcs, List<SpouseOption> itsOptions) {
        check(
                List.of(doctor),
                known(vacancies, itsArcs.stream().map(Arc::vacancy).toList()),
                itsArcs,
                itsOptions);
        doctors.put(doctor.id(), doctor);
        arcs.remove(doctor.id());
        options.remove(doctor.id());
        itsArcs.forEach(this::put);
        itsOptions.forEach(this::put);
    }

    /** Refuses parts that contradict one another or what is known; knows them from then on. */
    void set(Vacancy vacancy, List<Arc> itsArcs, List<SpouseOption> itsOptions, Set<Integer> doctorsBefore) {
        check(known(doctors, itsArcs.stream().map(Arc::doctor).toList()), List.of(vacancy), itsArcs, itsOptions);
        forgetArcs(vacancy.id(), doctorsBefore);
        vacancies.put(vacancy.id(), vacancy);
        itsArcs.forEach(this::put);
        itsOptions.forEach(this::put);
    }

    private void check(List<Doctor> some, List<Vacancy> others, List<Arc> itsArcs, List<SpouseOption> itsOptions) {
        check(some, others, itsArcs, itsOptions, List.of(), Stability.NONE);
    }

    private void check(
            List<Doctor> some,
            List<Vacancy> others,
            List<Arc> itsArcs,
            List<SpouseOption> itsOptions,
            List<Pin> itsPins,
            Stability told) {
        Instance unused = new Instance(
                horizon,
                some,
                others,
                List.copyOf(territories.values()),
                itsArcs,
                known(itsOptions),
                itsOptions,
                itsPins,
                told);
        assert unused.arcs().size() == itsArcs.size();
    }

    private List<Integer> known(List<SpouseOption> itsOptions) {
        return itsOptions.stream()
                .map(SpouseOption::lead)
                .distinct()
                .filter(leads::contains)
                .toList();
    }

    private static <T> List<T> known(Map<Integer, T> things, List<Integer> ids) {
        List<T> found = new ArrayList<>();
        for (int id : ids) {
            T thing = things.get(id);
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    void set(Territory territory) {
        territories.put(territory.id(), territory);
    }

    void removeTerritory(int id) {
        territories.remove(id);
    }

    /**
     * Sets a lead and the options that name it; returns the doctors whose options change. Refuses a pair given twice; options without
     * an arc are left out.
     */
    Set<Integer> setLead(int lead, List<SpouseOption> itsOptions) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (SpouseOption option : itsOptions) {
            if (!pairs.add(List.of(option.doctor(), option.vacancy(), option.lead()))) {
                throw new InvalidInstance("spouse option of doctor " + option.doctor() + ", vacancy " + option.vacancy()
                        + " and lead " + option.lead() + " is given twice");
            }
        }
        Set<Integer> concerned = removeLead(lead);
        leads.add(lead);
        for (SpouseOption option : itsOptions) {
            if (arc(option.doctor(), option.vacancy()) != null && option.lead() == lead) {
                put(option);
                concerned.add(option.doctor());
            }
        }
        return concerned;
    }

    /** Forgets a lead; returns the doctors whose options named it. */
    Set<Integer> removeLead(int lead) {
        leads.remove(lead);
        Set<Integer> concerned = new LinkedHashSet<>();
        for (int doctor : doctorsNearLead.getOrDefault(lead, Set.of())) {
            List<SpouseOption> its = options.get(doctor);
            if (its != null && its.removeIf(option -> option.lead() == lead)) {
                concerned.add(doctor);
            }
        }
        doctorsNearLead.remove(lead);
        return concerned;
    }

    void removeDoctor(int id) {
        doctors.remove(id);
        arcs.remove(id);
        options.remove(id);
        pins.remove(id);
    }

    void removeVacancy(int id, Set<Integer> doctorsBefore) {
        vacancies.remove(id);
        forgetArcs(id, doctorsBefore);
        pins.values().forEach(its -> its.remove(id));
    }

    private void forgetArcs(int vacancy, Set<Integer> doctorsBefore) {
        for (int doctor : doctorsBefore) {
            arcs.getOrDefault(doctor, Map.of()).remove(vacancy);
            List<SpouseOption> its = options.get(doctor);
            if (its != null) {
                its.removeIf(option -> option.vacancy() == vacancy);
            }
        }
    }

    void removePin(int doctor, int vacancy) {
        Map<Integer, Pin> its = pins.get(doctor);
        if (its != null) {
            its.remove(vacancy);
        }
    }

    @Nullable
    Doctor doctor(int id) {
        return doctors.get(id);
    }

    @Nullable
    Arc arc(int doctor, int vacancy) {
        return arcs.getOrDefault(doctor, Map.of()).get(vacancy);
    }

    List<Arc> arcsOf(int doctor) {
        return List.copyOf(arcs.getOrDefault(doctor, Map.of()).values());
    }

    List<SpouseOption> optionsOf(int doctor) {
        return options.getOrDefault(doctor, List.of());
    }

    Map<Integer, Pin> pinsOf(int doctor) {
        return pins.getOrDefault(doctor, Map.of());
    }

    /** Every pin. */
    List<Pin> pins() {
        return pins.values().stream().flatMap(its -> its.values().stream()).toList();
    }

    /** The doctors pinned at this vacancy. */
    Set<Integer> pinnedAt(int vacancy) {
        Set<Integer> found = new LinkedHashSet<>();
        pins.forEach((doctor, its) -> {
            if (its.containsKey(vacancy)) {
                found.add(doctor);
            }
        });
        return found;
    }

    private static Map<Integer, List<Assignment>> byDoctor(List<Assignment> assignments) {
        return assignments.stream()
                .collect(Collectors.groupingBy(Assignment::doctor, LinkedHashMap::new, Collectors.toList()));
    }

    /** Sets what has been published; returns the doctors of whom something else was. Refuses slots beyond the horizon. */
    Set<Integer> publish(List<Assignment> now) {
        check(List.of(), List.of(), List.of(), List.of(), List.of(), new Stability(now, pricePerSlot));
        Map<Integer, List<Assignment>> before = published;
        published = byDoctor(now);
        Set<Integer> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(published.keySet());
        changed.removeIf(doctor -> stabilityOf(doctor).published().equals(before.getOrDefault(doctor, List.of())));
        return changed;
    }

    /** What was published of this doctor. */
    Stability stabilityOf(int doctor) {
        return new Stability(published.getOrDefault(doctor, List.of()), pricePerSlot);
    }

    /** The event that takes this one back; asked before it is followed. */
    PlanEvent inverse(PlanEvent event) {
        return switch (event) {
            case PlanEvent.DoctorSet it -> inverseOfDoctor(it.doctor().id());
            case PlanEvent.DoctorGone it -> inverseOfDoctor(it.doctor());
            case PlanEvent.VacancySet it -> inverseOfVacancy(it.vacancy().id());
            case PlanEvent.VacancyGone it -> inverseOfVacancy(it.vacancy());
            case PlanEvent.TerritorySet it ->
                new PlanEvent.TerritorySet(territories.getOrDefault(
                        it.territory().id(), new Territory(it.territory().id(), 0, 0, 0, 0)));
            case PlanEvent.LeadSet it -> inverseOfLead(it.lead());
            case PlanEvent.LeadGone it -> inverseOfLead(it.lead());
            case PlanEvent.PinSet it -> inverseOfPin(it.pin().doctor(), it.pin().vacancy());
            case PlanEvent.PinGone it -> inverseOfPin(it.doctor(), it.vacancy());
        };
    }

    private PlanEvent inverseOfDoctor(int id) {
        Doctor doctor = doctors.get(id);
        return doctor == null
                ? new PlanEvent.DoctorGone(id)
                : new PlanEvent.DoctorSet(doctor, arcsOf(id), List.copyOf(optionsOf(id)));
    }

    private PlanEvent inverseOfVacancy(int id) {
        Vacancy vacancy = vacancies.get(id);
        return vacancy == null
                ? new PlanEvent.VacancyGone(id)
                : new PlanEvent.VacancySet(
                        vacancy,
                        arcs.values().stream()
                                .filter(its -> its.containsKey(id))
                                .map(its -> its.get(id))
                                .toList(),
                        options.values().stream()
                                .flatMap(List::stream)
                                .filter(option -> option.vacancy() == id)
                                .toList());
    }

    private PlanEvent inverseOfLead(int id) {
        return leads.contains(id)
                ? new PlanEvent.LeadSet(
                        id,
                        options.values().stream()
                                .flatMap(List::stream)
                                .filter(option -> option.lead() == id)
                                .toList())
                : new PlanEvent.LeadGone(id);
    }

    private PlanEvent inverseOfPin(int doctor, int vacancy) {
        Pin pin = pinsOf(doctor).get(vacancy);
        return pin == null ? new PlanEvent.PinGone(doctor, vacancy) : new PlanEvent.PinSet(pin);
    }

    /** The whole instance. */
    Instance instance() {
        return new Instance(
                horizon,
                List.copyOf(doctors.values()),
                List.copyOf(vacancies.values()),
                List.copyOf(territories.values()),
                arcs.values().stream().flatMap(its -> its.values().stream()).toList(),
                List.copyOf(leads),
                options.values().stream().flatMap(List::stream).toList(),
                pins(),
                new Stability(published.values().stream().flatMap(List::stream).toList(), pricePerSlot));
    }
}
