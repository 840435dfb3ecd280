package fr.releve.engine.live;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Pin;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.util.List;

/**
 * A change of the instance, as state: {@code Set} adds or replaces, {@code Gone} removes. Whatever else names a thing
 * that is gone (arcs, options, pins) goes with it.
 */
public sealed interface PlanEvent {

    /** A doctor is new or changed; the arcs and options are all that the doctor now has. */
    record DoctorSet(Doctor doctor, List<Arc> arcs, List<SpouseOption> spouseOptions) implements PlanEvent {
        public DoctorSet {
            arcs = List.copyOf(arcs);
            spouseOptions = List.copyOf(spouseOptions);
        }
    }

    /** A doctor withdraws. */
    record DoctorGone(int doctor) implements PlanEvent {}

    /** A vacancy is new or changed; the arcs and options are all that it now has. */
    record VacancySet(Vacancy vacancy, List<Arc> arcs, List<SpouseOption> spouseOptions) implements PlanEvent {
        public VacancySet {
            arcs = List.copyOf(arcs);
            spouseOptions = List.copyOf(spouseOptions);
        }
    }

    /** A vacancy falls. */
    record VacancyGone(int vacancy) implements PlanEvent {}

    /** A territory is new, or its bonus changed. */
    record TerritorySet(Territory territory) implements PlanEvent {}

    /** A job lead is new or changed; the options are all that name it now. */
    record LeadSet(int lead, List<SpouseOption> spouseOptions) implements PlanEvent {
        public LeadSet {
            spouseOptions = List.copyOf(spouseOptions);
        }
    }

    /** A job lead falls. */
    record LeadGone(int lead) implements PlanEvent {}

    /** A placement is approved, or the slots approved for the pair changed: it leaves the plan and is never touched. */
    record PinSet(Pin pin) implements PlanEvent {}

    /** An approved placement is cancelled; its slots are free again. */
    record PinGone(int doctor, int vacancy) implements PlanEvent {}
}
