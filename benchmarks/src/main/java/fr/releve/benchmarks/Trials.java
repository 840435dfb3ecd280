package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Pin;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Vacancy;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.PlanEvent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One event of a kind at a time on a live plan whose instance is as it was at first: what must have happened before, the
 * event, and what makes the instance as it was again.
 */
final class Trials {

    /** The kinds of events. */
    enum Kind {
        DOCTOR_WITHDRAWS,
        DOCTOR_JOINS,
        VACANCY_FALLS,
        VACANCY_OPENS,
        LEAD_FALLS,
        LEAD_OPENS,
        AVAILABILITY_CHANGES,
        CAP_CHANGES,
        PLACEMENT_APPROVED,
        APPROVAL_CANCELLED
    }

    /** Only the event is timed. */
    record Trial(List<PlanEvent> before, PlanEvent event, List<PlanEvent> after) {

        private static Trial ofFirst(PlanEvent event, PlanEvent back) {
            return new Trial(List.of(), event, List.of(back));
        }

        private static Trial ofBack(PlanEvent event, PlanEvent back) {
            return new Trial(List.of(event), back, List.of());
        }
    }

    private final Instance instance;
    private final Random random;
    private final Map<Integer, Doctor> doctors;
    private final Map<Integer, Vacancy> vacancies;
    private final Map<Integer, List<Arc>> arcsOfDoctor;
    private final Map<Integer, List<Arc>> arcsOfVacancy;
    private final Map<Integer, List<SpouseOption>> optionsOfDoctor;
    private final Map<Integer, List<SpouseOption>> optionsOfVacancy;
    private final Map<Integer, List<SpouseOption>> optionsOfLead;

    Trials(Instance instance, long seed) {
        this.instance = instance;
        random = new Random(seed);
        doctors = instance.doctors().stream().collect(Collectors.toMap(Doctor::id, Function.identity()));
        vacancies = instance.vacancies().stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
        arcsOfDoctor = instance.arcs().stream().collect(Collectors.groupingBy(Arc::doctor));
        arcsOfVacancy = instance.arcs().stream().collect(Collectors.groupingBy(Arc::vacancy));
        optionsOfDoctor = instance.spouseOptions().stream().collect(Collectors.groupingBy(SpouseOption::doctor));
        optionsOfVacancy = instance.spouseOptions().stream().collect(Collectors.groupingBy(SpouseOption::vacancy));
        optionsOfLead = instance.spouseOptions().stream().collect(Collectors.groupingBy(SpouseOption::lead));
    }

    /** One that concerns the plan as it is, of this kind and no other. */
    Trial next(Kind kind, LivePlan live) {
        List<Assignment> plan = live.assignments();
        Assignment any = plan.get(random.nextInt(plan.size()));
        PlanEvent doctor = file(doctor(any.doctor()));
        PlanEvent vacancy = file(any.vacancy());
        return switch (kind) {
            case DOCTOR_WITHDRAWS -> Trial.ofFirst(new PlanEvent.DoctorGone(any.doctor()), doctor);
            case DOCTOR_JOINS -> Trial.ofBack(new PlanEvent.DoctorGone(any.doctor()), doctor);
            case VACANCY_FALLS -> Trial.ofFirst(new PlanEvent.VacancyGone(any.vacancy()), vacancy);
            case VACANCY_OPENS -> Trial.ofBack(new PlanEvent.VacancyGone(any.vacancy()), vacancy);
            case LEAD_FALLS, LEAD_OPENS -> ofLead(kind, lead(plan));
            case AVAILABILITY_CHANGES -> Trial.ofFirst(file(Less.time(doctor(any.doctor()), any)), doctor);
            case CAP_CHANGES -> Trial.ofFirst(file(Less.often(doctor(any.doctor()))), doctor);
            case PLACEMENT_APPROVED -> Trial.ofFirst(approved(any), cancelled(any));
            case APPROVAL_CANCELLED -> Trial.ofBack(approved(any), cancelled(any));
        };
    }

    private Trial ofLead(Kind kind, int lead) {
        PlanEvent gone = new PlanEvent.LeadGone(lead);
        PlanEvent back = new PlanEvent.LeadSet(lead, optionsOfLead.getOrDefault(lead, List.of()));
        return kind == Kind.LEAD_FALLS ? Trial.ofFirst(gone, back) : Trial.ofBack(gone, back);
    }

    /** A lead that is taken, or any where none is. */
    private int lead(List<Assignment> plan) {
        List<Assignment> taken = plan.stream().filter(it -> it.lead() != null).toList();
        Integer lead =
                taken.isEmpty() ? null : taken.get(random.nextInt(taken.size())).lead();
        return lead == null
                ? instance.leads().get(random.nextInt(instance.leads().size()))
                : lead;
    }

    private static PlanEvent approved(Assignment it) {
        return new PlanEvent.PinSet(new Pin(it.doctor(), it.vacancy(), it.slots()));
    }

    private static PlanEvent cancelled(Assignment it) {
        return new PlanEvent.PinGone(it.doctor(), it.vacancy());
    }

    private PlanEvent file(Doctor doctor) {
        List<Arc> arcs = arcsOfDoctor.getOrDefault(doctor.id(), List.of()).stream()
                .map(arc -> Less.within(arc, doctor.available()))
                .toList();
        return new PlanEvent.DoctorSet(doctor, arcs, optionsOfDoctor.getOrDefault(doctor.id(), List.of()));
    }

    private PlanEvent file(int vacancy) {
        return new PlanEvent.VacancySet(
                of(vacancies, vacancy),
                arcsOfVacancy.getOrDefault(vacancy, List.of()),
                optionsOfVacancy.getOrDefault(vacancy, List.of()));
    }

    private Doctor doctor(int id) {
        return of(doctors, id);
    }

    private static <T> T of(Map<Integer, T> known, int id) {
        T it = known.get(id);
        if (it == null) {
            throw new IllegalArgumentException("number " + id + " is not given");
        }
        return it;
    }
}
