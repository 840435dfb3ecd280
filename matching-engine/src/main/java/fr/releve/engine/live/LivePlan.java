package fr.releve.engine.live;

import static java.util.Objects.requireNonNull;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Pin;
import fr.releve.engine.Plan;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.bound.Certificate;
import fr.releve.engine.bound.LocalAscent;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.VacancyNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan that follows events, each in milliseconds.
 *
 * <p>Made from an instance and a plan of it; every event changes the instance and repairs the plan around what it
 * touches. Approved placements are never moved. The same start, settings and events give the same plan. Not
 * thread-safe.
 */
public final class LivePlan {

    private final LiveTerms terms;
    private final Network network;
    private final Repair repair;
    private final LocalAscent ascent;
    private final Improvement improvement;
    private final long seed;
    private final int steps;

    /** Doctors whom the current event concerns, with their assignments before it. */
    private final Map<Integer, List<Assignment>> concerned = new LinkedHashMap<>();

    private final Set<VacancyNode> touched = new LinkedHashSet<>();
    /** Where events have happened since the last improvement. */
    private final Set<Integer> unsettled = new LinkedHashSet<>();
    /** Doctors whom those events concerned. */
    private final Set<Integer> unsettledDoctors = new LinkedHashSet<>();

    private long events;

    /** Starts from this plan; assignments that the instance does not allow are left out. */
    public LivePlan(Instance instance, Plan plan, LiveSettings settings) {
        terms = new LiveTerms(instance);
        network = new Network(instance);
        network.price(plan.prices());
        network.place(plan.assignments());
        repair = new Repair(network, settings);
        ascent = new LocalAscent(network);
        improvement = new Improvement(network);
        seed = settings.seed();
        steps = settings.steps();
        events = plan.steps();
    }

    /**
     * Follows an event and repairs the plan.
     *
     * @return what changed
     * @throws InvalidInstance if the event contradicts the instance; nothing has changed then
     */
    public PlanChange apply(PlanEvent event) {
        return apply(event, steps);
    }

    /**
     * As {@link #apply(PlanEvent)}, with fewer or more exchanges than the settings say: who has many events to follow has less time
     * for each.
     *
     * @param steps exchanges tried on top of the systematic repair, at least 0
     */
    public PlanChange apply(PlanEvent event, int steps) {
        PlanChange change = applyAlone(event, steps);
        touched.forEach(it -> unsettled.add(it.id));
        unsettledDoctors.addAll(concerned.keySet());
        return change;
    }

    /**
     * Tells what people have seen by now, in place of all that was told before: from here on it moves only where that pays more than the
     * price of the instance's {@link fr.releve.engine.Stability}. Nobody moves.
     *
     * @throws InvalidInstance if one of them lies beyond the horizon; nothing has changed then
     */
    public void publish(List<Assignment> published) {
        concerned.clear();
        terms.publish(published).forEach(this::relink);
        concerned.clear();
        touched.clear();
    }

    /**
     * Tells where events happened that an earlier plan followed and was not bettered around yet: the next improvement goes around them too.
     *
     * @param vacancies by id; unknown ones are left out
     * @param doctors whom the events concerned, by id; unknown ones are left out
     */
    public void disturb(List<Integer> vacancies, List<Integer> doctors) {
        unsettled.addAll(vacancies);
        unsettledDoctors.addAll(doctors);
    }

    private PlanChange applyAlone(PlanEvent event, int steps) {
        concerned.clear();
        touched.clear();
        follow(event);
        events++;
        Map<DoctorNode, List<Assignment>> doctors = new LinkedHashMap<>();
        concerned.forEach((id, before) -> {
            DoctorNode doctor = network.doctor(id);
            if (doctor != null) {
                doctors.put(doctor, before);
            }
        });
        boolean ofOneDoctor = event instanceof PlanEvent.DoctorSet;
        return change(repair.run(doctors, touched, ofOneDoctor, events, steps));
    }

    /**
     * Betters prices and plan around the events since the last improvement, while no other waits: the same events and
     * steps give the same plan.
     *
     * @param steps exchanges tried, about 0.1 ms each
     * @param priceOfMove points that every doctor costs who had days and ends with others
     * @return what changed
     * @throws IllegalArgumentException if one of the two is out of the range that {@link LiveSettings} allows
     */
    public PlanChange improve(int steps, int priceOfMove) {
        LiveSettings.check(steps, priceOfMove);
        concerned.clear();
        events++;
        Set<VacancyNode> vacancies = unsettledVacancies();
        Set<DoctorNode> around = new LinkedHashSet<>();
        vacancies.forEach(vacancy -> vacancy.arcs.forEach(arc -> around.add(arc.doctor)));
        unsettled.clear();
        unsettledDoctors.clear();
        ascent.run(vacancies);
        return change(improvement.run(List.copyOf(around), steps, priceOfMove, seed + events));
    }

    /** Those that events touched, and those that doctors whom events concerned could serve. */
    private Set<VacancyNode> unsettledVacancies() {
        Set<VacancyNode> vacancies = new LinkedHashSet<>();
        for (int id : unsettled) {
            VacancyNode vacancy = network.vacancy(id);
            if (vacancy != null) {
                vacancies.add(vacancy);
            }
        }
        for (int id : unsettledDoctors) {
            DoctorNode doctor = network.doctor(id);
            if (doctor != null) {
                doctor.arcs.forEach(arc -> vacancies.add(arc.vacancy));
            }
        }
        return vacancies;
    }

    /**
     * What an event would change and gain, without following it.
     *
     * @throws InvalidInstance if the event contradicts the instance
     */
    public WhatIf whatIf(PlanEvent event) {
        return whatIf(List.of(event));
    }

    /**
     * As {@link #whatIf(PlanEvent)}, of several events, at least one, that come one after the other. Exchanges are tried after the last
     * alone: who asks about many has less time for each.
     */
    public WhatIf whatIf(List<PlanEvent> following) {
        long before = objective();
        List<Pin> pins = terms.pins();
        List<PlanEvent> back = new ArrayList<>();
        PricesBefore prices = new PricesBefore(network);
        Map<Integer, List<Assignment>> then = new LinkedHashMap<>();
        int othersMoved = 0;
        try {
            for (int i = 0; i < following.size(); i++) {
                PlanEvent inverse = terms.inverse(following.get(i));
                prices.note(following.get(i));
                PlanChange change = applyAlone(following.get(i), i == following.size() - 1 ? steps : 0);
                back.addFirst(inverse);
                before(change).forEach(then::putIfAbsent);
                othersMoved += change.othersMoved();
            }
            List<Assignment> removed = new ArrayList<>();
            List<Assignment> added = new ArrayList<>();
            then.forEach((id, its) -> compare(its, network.doctor(id), removed, added));
            long after = objective();
            return new WhatIf(new PlanChange(removed, added, othersMoved, after), after - before);
        } finally {
            undo(back, then, pins, prices);
        }
    }

    /** What each doctor whom a change moved did before it. */
    private Map<Integer, List<Assignment>> before(PlanChange change) {
        Map<Integer, List<Assignment>> before = new LinkedHashMap<>();
        change.removed()
                .forEach(it -> before.computeIfAbsent(it.doctor(), id -> new ArrayList<>())
                        .add(it));
        change.added().forEach(it -> before.computeIfAbsent(it.doctor(), id -> new ArrayList<>()));
        before.forEach((id, its) -> {
            DoctorNode doctor = network.doctor(id);
            if (doctor != null) {
                network.assignmentsOf(doctor.column()).stream()
                        .filter(it -> !change.added().contains(it))
                        .forEach(its::add);
            }
        });
        return before;
    }

    /** @param then what the doctors who moved meanwhile did; they do nothing until everything else is back, so that nobody loses a place */
    private void undo(List<PlanEvent> back, Map<Integer, List<Assignment>> then, List<Pin> pins, PricesBefore prices) {
        events -= back.size();
        concerned.clear();
        then.keySet().forEach(id -> network.restore(id, List.of()));
        back.forEach(this::follow);
        List<Pin> kept = terms.pins();
        pins.stream().filter(pin -> !kept.contains(pin)).forEach(this::setPin);
        prices.putBack();
        for (int id : prices.newTerritories()) {
            terms.removeTerritory(id);
            network.removeTerritory(id);
        }
        then.keySet().forEach(id -> network.restore(id, List.of()));
        then.forEach(network::restore);
    }

    /**
     * A known doctor as they would be with other caps.
     *
     * @param weekCap most slots in a week
     * @param monthCap most slots in a month
     */
    public PlanEvent.DoctorSet withCaps(int doctor, int weekCap, int monthCap) {
        Doctor known = requireNonNull(terms.doctor(doctor));
        return new PlanEvent.DoctorSet(
                new Doctor(doctor, known.available(), weekCap, monthCap, known.maxSites(), known.spentBefore()),
                List.copyOf(terms.arcsOf(doctor)),
                List.copyOf(terms.optionsOf(doctor)));
    }

    /** The doctor as the events so far left them; null if they are not known. */
    public @Nullable Doctor doctor(int id) {
        return terms.doctor(id);
    }

    /** Answers questions about the current plan. */
    public Explanations explanations() {
        return new Explanations(network);
    }

    private void follow(PlanEvent event) {
        switch (event) {
            case PlanEvent.DoctorSet it -> {
                terms.set(it.doctor(), it.arcs(), it.spouseOptions());
                relink(it.doctor().id());
            }
            case PlanEvent.DoctorGone it -> {
                concern(it.doctor());
                terms.removeDoctor(it.doctor());
                network.removeDoctor(it.doctor());
            }
            case PlanEvent.VacancySet it -> setVacancy(it);
            case PlanEvent.VacancyGone it -> removeVacancy(it.vacancy());
            case PlanEvent.TerritorySet it -> {
                terms.set(it.territory());
                network.add(it.territory());
            }
            case PlanEvent.LeadSet it -> {
                Set<Integer> doctors = terms.setLead(it.lead(), it.spouseOptions());
                network.addLead(it.lead());
                doctors.forEach(this::relink);
            }
            case PlanEvent.LeadGone it -> {
                terms.removeLead(it.lead()).forEach(this::relink);
                network.removeLead(it.lead());
            }
            case PlanEvent.PinSet it -> setPin(it.pin());
            case PlanEvent.PinGone it -> {
                concern(it.doctor());
                terms.removePin(it.doctor(), it.vacancy());
                relink(it.doctor());
            }
        }
    }

    private void setVacancy(PlanEvent.VacancySet event) {
        int id = event.vacancy().id();
        VacancyNode before = network.vacancy(id);
        terms.set(event.vacancy(), event.arcs(), event.spouseOptions(), doctorsNear(before));
        Set<Integer> served = concernServing(before);
        network.removeVacancy(id);
        network.add(event.vacancy());
        VacancyNode after = requireNonNull(network.vacancy(id));
        if (before != null) {
            after.priceLike(before);
        }
        Set<Integer> pinned = terms.pinnedAt(id);
        for (Arc arc : event.arcs()) {
            if (!pinned.contains(arc.doctor())) {
                network.add(arc);
                network.publish(terms.stabilityOf(arc.doctor()));
            }
        }
        network.offer(event.spouseOptions());
        pinned.forEach(this::relink);
        thin(after);
        served.stream().filter(doctor -> !pinned.contains(doctor)).forEach(this::restore);
        touched.add(after);
    }

    private void removeVacancy(int id) {
        VacancyNode before = network.vacancy(id);
        Set<Integer> served = concernServing(before);
        Set<Integer> pinned = terms.pinnedAt(id);
        terms.removeVacancy(id, doctorsNear(before));
        network.removeVacancy(id);
        pinned.forEach(this::relink);
        served.stream().filter(doctor -> !pinned.contains(doctor)).forEach(this::restore);
    }

    private void setPin(Pin pin) {
        terms.check(pin);
        terms.put(pin);
        relink(pin.doctor());
        thin(requireNonNull(network.vacancy(pin.vacancy())));
    }

    /** Takes what is planned from slots that by now have fewer places than doctors: promises take theirs one after the other. */
    private void thin(VacancyNode vacancy) {
        for (DoctorNode crowded : vacancy.crowded()) {
            concern(crowded.id);
            Network.withdraw(crowded);
            restore(crowded.id);
        }
    }

    private static Set<Integer> doctorsNear(@Nullable VacancyNode vacancy) {
        Set<Integer> doctors = new LinkedHashSet<>();
        if (vacancy != null) {
            vacancy.arcs.forEach(arc -> doctors.add(arc.doctor.id));
        }
        return doctors;
    }

    private Set<Integer> concernServing(@Nullable VacancyNode vacancy) {
        Set<Integer> doctors = new LinkedHashSet<>();
        if (vacancy != null) {
            for (DoctorNode doctor : vacancy.serving()) {
                concern(doctor.id);
                doctors.add(doctor.id);
            }
        }
        return doctors;
    }

    /** Remembers what the doctor does before the event, and where places may become free. */
    private void concern(int id) {
        DoctorNode doctor = network.doctor(id);
        concerned.putIfAbsent(id, doctor == null ? List.of() : network.assignmentsOf(doctor.column()));
        if (doctor != null && doctor.column() != null) {
            doctor.column().vacancies().forEach(touched::add);
        }
        for (int pinned : terms.pinsOf(id).keySet()) {
            VacancyNode vacancy = network.vacancy(pinned);
            if (vacancy != null) {
                touched.add(vacancy);
            }
        }
    }

    /** Links the doctor anew from the terms, and puts back what is still allowed. */
    private void relink(int id) {
        concern(id);
        network.removeDoctor(id);
        Doctor doctor = terms.doctor(id);
        if (doctor == null) {
            return;
        }
        network.add(doctor);
        terms.pinsOf(id).values().forEach(network::add);
        terms.arcsOf(id).forEach(network::add);
        network.offer(terms.optionsOf(id));
        network.publish(terms.stabilityOf(id));
        restore(id);
    }

    private void restore(int id) {
        Map<Integer, Pin> pins = terms.pinsOf(id);
        List<Assignment> rest = new ArrayList<>();
        for (Assignment it : concerned.getOrDefault(id, List.of())) {
            Pin pin = pins.get(it.vacancy());
            Slots slots = pin == null ? it.slots() : it.slots().minus(pin.slots());
            rest.add(new Assignment(id, it.vacancy(), slots, it.lead()));
        }
        network.restore(id, rest);
    }

    private PlanChange change(Map<DoctorNode, List<Assignment>> others) {
        List<Assignment> removed = new ArrayList<>();
        List<Assignment> added = new ArrayList<>();
        concerned.forEach((id, before) -> {
            DoctorNode doctor = network.doctor(id);
            compare(before, doctor, removed, added);
        });
        others.forEach((doctor, before) -> compare(before, doctor, removed, added));
        long moved = others.values().stream().filter(its -> !its.isEmpty()).count();
        return new PlanChange(removed, added, Math.toIntExact(moved), objective());
    }

    private void compare(
            List<Assignment> before, @Nullable DoctorNode doctor, List<Assignment> removed, List<Assignment> added) {
        List<Assignment> after = doctor == null ? List.of() : network.assignmentsOf(doctor.column());
        before.stream().filter(it -> !after.contains(it)).forEach(removed::add);
        after.stream().filter(it -> !before.contains(it)).forEach(added::add);
    }

    /** The instance after the events so far. */
    public Instance instance() {
        return terms.instance();
    }

    /** What the plan is worth, in points. */
    public long objective() {
        return network.objective() / Prices.SCALE;
    }

    /** The current assignments, by doctor and vacancy. */
    public List<Assignment> assignments() {
        return network.assignments();
    }

    /** The current plan with its prices and the bound they prove now: one oracle call for each doctor whom prices or arcs have changed. */
    public Plan plan() {
        return new Plan(network.assignments(), objective(), Certificate.bound(network), network.prices(), events);
    }
}
