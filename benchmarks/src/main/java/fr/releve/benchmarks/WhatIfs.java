package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Vacancy;
import fr.releve.engine.live.PlanEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one may ask of an instance: what if it were a little different. */
final class WhatIfs {

    private static final int BONUS = 100;

    private final Slots everySlot;
    private final int newLead;
    private final Map<Integer, Doctor> doctors;
    private final Map<Integer, Vacancy> vacancies;
    private final Map<Integer, List<Arc>> arcsOfDoctor;
    private final Map<Integer, List<Arc>> arcsOfVacancy;
    private final Map<Integer, List<SpouseOption>> optionsOfDoctor;
    private final Map<Integer, List<SpouseOption>> optionsOfVacancy;

    WhatIfs(Instance instance) {
        everySlot = Slots.of(IntStream.range(0, instance.horizon().slots()).toArray());
        newLead = 1 + instance.leads().stream().mapToInt(it -> it).max().orElse(0);
        doctors = instance.doctors().stream().collect(Collectors.toMap(Doctor::id, Function.identity()));
        vacancies = instance.vacancies().stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
        arcsOfDoctor = instance.arcs().stream().collect(Collectors.groupingBy(Arc::doctor));
        arcsOfVacancy = instance.arcs().stream().collect(Collectors.groupingBy(Arc::vacancy));
        optionsOfDoctor = instance.spouseOptions().stream().collect(Collectors.groupingBy(SpouseOption::doctor));
        optionsOfVacancy = instance.spouseOptions().stream().collect(Collectors.groupingBy(SpouseOption::vacancy));
    }

    /** The doctor comes on every day of a week, two days more a month. */
    PlanEvent moreTime(int doctor) {
        Doctor it = of(doctors, doctor);
        Doctor freer = new Doctor(doctor, it.available(), 5, Math.min(20, it.monthCap() + 2), it.maxSites());
        return new PlanEvent.DoctorSet(
                freer, arcsOfDoctor.getOrDefault(doctor, List.of()), optionsOfDoctor.getOrDefault(doctor, List.of()));
    }

    /** The vacancy wants every slot. */
    PlanEvent everySlot(int vacancy) {
        Vacancy it = of(vacancies, vacancy);
        Vacancy open = new Vacancy(vacancy, everySlot, it.doctorsPerSlot(), it.minimumBlock(), it.territory());
        List<Arc> arcs = arcsOfVacancy.getOrDefault(vacancy, List.of()).stream()
                .map(arc -> new Arc(
                        arc.doctor(),
                        vacancy,
                        of(doctors, arc.doctor()).available(),
                        arc.valuePerSlot(),
                        arc.tripCostPerWeek(),
                        arc.setupCost()))
                .toList();
        return new PlanEvent.VacancySet(open, arcs, optionsOfVacancy.getOrDefault(vacancy, List.of()));
    }

    /** A job near the vacancy, for the spouse of whoever may go there. */
    PlanEvent leadNear(int vacancy) {
        return new PlanEvent.LeadSet(
                newLead,
                arcsOfVacancy.getOrDefault(vacancy, List.of()).stream()
                        .map(arc -> new SpouseOption(arc.doctor(), vacancy, newLead, BONUS, 1))
                        .toList());
    }

    private static <T> T of(Map<Integer, T> known, int id) {
        T it = known.get(id);
        if (it == null) {
            throw new IllegalArgumentException("number " + id + " is not given");
        }
        return it;
    }
}
