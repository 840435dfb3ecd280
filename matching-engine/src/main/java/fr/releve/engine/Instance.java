package fr.releve.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * One planning problem, complete and free of contradictions.
 *
 * <p>Ids are the caller's, unique within their kind; the order of the lists matters for nothing but ties.
 *
 * @param leads ids of the job leads open to spouses, each for one doctor at most
 */
public record Instance(
        Horizon horizon,
        List<Doctor> doctors,
        List<Vacancy> vacancies,
        List<Territory> territories,
        List<Arc> arcs,
        List<Integer> leads,
        List<SpouseOption> spouseOptions,
        List<Pin> pins,
        Stability stability) {

    /**
     * Checks that the parts agree.
     *
     * @throws InvalidInstance if the parts contradict one another
     */
    public Instance {
        doctors = List.copyOf(doctors);
        vacancies = List.copyOf(vacancies);
        territories = List.copyOf(territories);
        arcs = List.copyOf(arcs);
        leads = List.copyOf(leads);
        spouseOptions = List.copyOf(spouseOptions);
        pins = List.copyOf(pins);
        new InstanceRules(horizon)
                .territories(territories)
                .doctors(doctors)
                .vacancies(vacancies)
                .arcs(arcs)
                .leads(leads)
                .spouseOptions(spouseOptions)
                .pins(pins)
                .stability(stability);
    }

    /** The same problem without any spouse data. */
    public Instance withoutSpouses() {
        return new Instance(horizon, doctors, vacancies, territories, arcs, List.of(), List.of(), pins, stability);
    }

    /** Starts an instance on this horizon. */
    public static Builder on(Horizon horizon) {
        return new Builder(horizon);
    }

    /** Gathers the parts of an instance. */
    public static final class Builder {

        private final Horizon horizon;
        private final List<Doctor> doctors = new ArrayList<>();
        private final List<Vacancy> vacancies = new ArrayList<>();
        private final List<Territory> territories = new ArrayList<>();
        private final List<Arc> arcs = new ArrayList<>();
        private final List<Integer> leads = new ArrayList<>();
        private final List<SpouseOption> spouseOptions = new ArrayList<>();
        private final List<Pin> pins = new ArrayList<>();
        private Stability stability = Stability.NONE;

        private Builder(Horizon horizon) {
            this.horizon = horizon;
        }

        public Builder add(Doctor doctor) {
            doctors.add(doctor);
            return this;
        }

        public Builder add(Vacancy vacancy) {
            vacancies.add(vacancy);
            return this;
        }

        public Builder add(Territory territory) {
            territories.add(territory);
            return this;
        }

        public Builder add(Arc arc) {
            arcs.add(arc);
            return this;
        }

        public Builder add(SpouseOption option) {
            spouseOptions.add(option);
            return this;
        }

        public Builder add(Pin pin) {
            pins.add(pin);
            return this;
        }

        public Builder addLead(int lead) {
            leads.add(lead);
            return this;
        }

        public Builder stability(Stability published) {
            stability = published;
            return this;
        }

        /**
         * The instance.
         *
         * @throws InvalidInstance if the parts contradict one another
         */
        public Instance build() {
            return new Instance(horizon, doctors, vacancies, territories, arcs, leads, spouseOptions, pins, stability);
        }
    }
}
