package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Vacancy;
import fr.releve.engine.live.LivePlan;
import fr.releve.engine.live.PlanEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A seeded course of events of all kinds after which a plan made afresh is a fair comparison: what is approved would leave
 * the plan. Something falls, and comes back some events later.
 */
final class Events {

    /** The kinds of events. */
    enum Kind {
        DOCTOR_WITHDRAWS,
        DOCTOR_JOINS,
        VACANCY_FALLS,
        VACANCY_OPENS,
        LEAD_FALLS,
        LEAD_OPENS,
        AVAILABILITY_CHANGES,
        CAP_CHANGES
    }

    private final Instance instance;
    private final Random random;
    private final Map<Integer, List<Arc>> arcsOfDoctor = new HashMap<>();
    private final Map<Integer, List<Arc>> arcsOfVacancy = new HashMap<>();
    private final Map<Integer, List<SpouseOption>> optionsOfDoctor = new HashMap<>();
    private final Map<Integer, List<SpouseOption>> optionsOfLead = new HashMap<>();
    /** Of the doctors who offer other slots than at first. */
    private final Map<Integer, Slots> offered = new HashMap<>();

    private final List<Doctor> goneDoctors = new ArrayList<>();
    private final List<Vacancy> goneVacancies = new ArrayList<>();
    private final List<Integer> goneLeads = new ArrayList<>();

    Events(Instance instance, long seed) {
        this.instance = instance;
        random = new Random(seed);
        instance.arcs().forEach(arc -> {
            arcsOfDoctor.computeIfAbsent(arc.doctor(), key -> new ArrayList<>()).add(arc);
            arcsOfVacancy
                    .computeIfAbsent(arc.vacancy(), key -> new ArrayList<>())
                    .add(arc);
        });
        instance.spouseOptions().forEach(option -> {
            optionsOfDoctor
                    .computeIfAbsent(option.doctor(), key -> new ArrayList<>())
                    .add(option);
            optionsOfLead
                    .computeIfAbsent(option.lead(), key -> new ArrayList<>())
                    .add(option);
        });
    }

    /** An event of this kind that concerns the plan as it is, or the kind's opposite when nothing can come back. */
    PlanEvent next(Kind kind, LivePlan live) {
        List<Assignment> plan = live.assignments();
        Assignment any = plan.get(random.nextInt(plan.size()));
        return switch (kind) {
            case DOCTOR_WITHDRAWS -> {
                goneDoctors.add(doctor(any.doctor()));
                yield new PlanEvent.DoctorGone(any.doctor());
            }
            case DOCTOR_JOINS -> goneDoctors.isEmpty() ? next(Kind.DOCTOR_WITHDRAWS, live) : doctorBack();
            case VACANCY_FALLS -> {
                goneVacancies.add(vacancy(any.vacancy()));
                yield new PlanEvent.VacancyGone(any.vacancy());
            }
            case VACANCY_OPENS -> goneVacancies.isEmpty() ? next(Kind.VACANCY_FALLS, live) : vacancyBack();
            case LEAD_FALLS -> leadFalls(plan);
            case LEAD_OPENS -> goneLeads.isEmpty() ? leadFalls(plan) : leadBack();
            case AVAILABILITY_CHANGES -> otherwise(Less.time(doctor(any.doctor()), any));
            case CAP_CHANGES -> otherwise(Less.often(doctor(any.doctor())));
        };
    }

    private PlanEvent doctorBack() {
        return otherwise(goneDoctors.removeLast());
    }

    /** The doctor with everything that is there to go to. */
    private PlanEvent otherwise(Doctor doctor) {
        offered.put(doctor.id(), doctor.available());
        return new PlanEvent.DoctorSet(
                doctor,
                arcsOfDoctor.getOrDefault(doctor.id(), List.of()).stream()
                        .filter(arc -> goneVacancies.stream().noneMatch(gone -> gone.id() == arc.vacancy()))
                        .map(arc -> Less.within(arc, doctor.available()))
                        .toList(),
                optionsOfDoctor.getOrDefault(doctor.id(), List.of()).stream()
                        .filter(it -> goneVacancies.stream().noneMatch(gone -> gone.id() == it.vacancy()))
                        .filter(it -> !goneLeads.contains(it.lead()))
                        .toList());
    }

    private PlanEvent vacancyBack() {
        Vacancy vacancy = goneVacancies.removeLast();
        List<Arc> arcs = arcsOfVacancy.getOrDefault(vacancy.id(), List.of()).stream()
                .filter(arc -> goneDoctors.stream().noneMatch(gone -> gone.id() == arc.doctor()))
                .map(arc -> Less.within(arc, offered.getOrDefault(arc.doctor(), arc.feasible())))
                .toList();
        List<SpouseOption> options = arcs.stream()
                .flatMap(arc -> optionsOfDoctor.getOrDefault(arc.doctor(), List.of()).stream())
                .filter(it -> it.vacancy() == vacancy.id() && !goneLeads.contains(it.lead()))
                .toList();
        return new PlanEvent.VacancySet(vacancy, arcs, options);
    }

    private PlanEvent leadFalls(List<Assignment> plan) {
        List<Integer> taken = new ArrayList<>();
        for (Assignment it : plan) {
            if (it.lead() != null) {
                taken.add(it.lead());
            }
        }
        int lead = taken.isEmpty()
                ? instance.leads().get(random.nextInt(instance.leads().size()))
                : taken.get(random.nextInt(taken.size()));
        goneLeads.add(lead);
        return new PlanEvent.LeadGone(lead);
    }

    private PlanEvent leadBack() {
        int lead = goneLeads.removeLast();
        return new PlanEvent.LeadSet(lead, optionsOfLead.getOrDefault(lead, List.of()));
    }

    private Doctor doctor(int id) {
        return instance.doctors().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Vacancy vacancy(int id) {
        return instance.vacancies().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
