package fr.releve.benchmarks.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Slots;
import fr.releve.engine.Vacancy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's week at a vacancy; the variable is the set of slots worked, as bits of the week, null for none. Sets below
 * the minimum block or above the week's limit are not in the range, so these rules need no constraint.
 */
@PlanningEntity
public class Visit {

    @PlanningId
    private final int id;

    private final Arc arc;
    private final Doctor doctor;
    private final Vacancy vacancy;
    private final int week;
    private final int month;
    private final List<Integer> choices;

    @PlanningVariable(valueRangeProviderRefs = "choices", allowsUnassigned = true)
    private @Nullable Integer slots;

    /** For the solver, which copies entities field by field. */
    public Visit() {
        this(0, new Arc(0, 0, Slots.NONE, 0, 0, 0), none(), noVacancy(), 0, 0, List.of());
    }

    public Visit(int id, Arc arc, Doctor doctor, Vacancy vacancy, int week, int month, List<Integer> choices) {
        this.id = id;
        this.arc = arc;
        this.doctor = doctor;
        this.vacancy = vacancy;
        this.week = week;
        this.month = month;
        this.choices = choices;
    }

    private static Doctor none() {
        return new Doctor(0, Slots.NONE, 0, 0, 1);
    }

    private static Vacancy noVacancy() {
        return new Vacancy(0, Slots.NONE, 1, 1, 0);
    }

    @ValueRangeProvider(id = "choices")
    public List<Integer> getChoices() {
        return choices;
    }

    public @Nullable Integer getSlots() {
        return slots;
    }

    public void setSlots(@Nullable Integer slots) {
        this.slots = slots;
    }

    public int getId() {
        return id;
    }

    public Arc getArc() {
        return arc;
    }

    public Doctor getDoctor() {
        return doctor;
    }

    public Vacancy getVacancy() {
        return vacancy;
    }

    public int getWeek() {
        return week;
    }

    public int getMonth() {
        return month;
    }

    public int doctorId() {
        return doctor.id();
    }

    public int weekCap() {
        return doctor.weekCap();
    }

    public int monthCap() {
        return doctor.monthCap();
    }

    public int maxSites() {
        return doctor.maxSites();
    }

    public int vacancyId() {
        return vacancy.id();
    }

    /** Doctors wanted at once on a slot. */
    public int places() {
        return vacancy.doctorsPerSlot();
    }

    public int territoryId() {
        return vacancy.territory();
    }

    /** Points lost once by the pair. */
    public int setupCost() {
        return arc.setupCost();
    }

    /** Slots worked. */
    public int count() {
        return slots == null ? 0 : Integer.bitCount(slots);
    }

    /** The bits of the slots worked. */
    public int bits() {
        return slots == null ? 0 : slots;
    }
}
