package fr.releve.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what placements use, for {@link PlanChecker}: plain maps, nothing clever. */
final class PlanTally {

    record DoctorWeek(int doctor, int week) {}

    record DoctorMonth(int doctor, int month) {}

    record DoctorSlot(int doctor, int slot) {}

    record DoctorDay(int doctor, int day) {}

    record Place(int vacancy, int slot) {}

    private final Horizon horizon;
    private final Slots all;
    final Map<DoctorWeek, Integer> week = new HashMap<>();
    final Map<DoctorMonth, Integer> month = new HashMap<>();
    final Map<DoctorSlot, Integer> slot = new HashMap<>();
    final Map<Place, Integer> place = new HashMap<>();
    final Map<DoctorDay, Set<Integer>> sitesOfDay = new HashMap<>();
    final Map<Integer, Set<Integer>> sites = new HashMap<>();
    final Map<Integer, Integer> cover = new HashMap<>();

    PlanTally(Horizon horizon) {
        this.horizon = horizon;
        all = Slots.range(0, horizon.slots() - 1);
    }

    /** Counts these slots; those beyond the horizon lie in no week and count for nothing. */
    void add(int doctor, Vacancy vacancy, Slots placed) {
        Slots slots = placed.and(all);
        sites.computeIfAbsent(doctor, key -> new HashSet<>()).add(vacancy.id());
        cover.merge(vacancy.territory(), slots.count(), Integer::sum);
        slots.stream().forEach(it -> {
            int itsWeek = horizon.weekOf(it);
            week.merge(new DoctorWeek(doctor, itsWeek), 1, Integer::sum);
            month.merge(new DoctorMonth(doctor, horizon.monthOfWeek().get(itsWeek)), 1, Integer::sum);
            slot.merge(new DoctorSlot(doctor, it), 1, Integer::sum);
            place.merge(new Place(vacancy.id(), it), 1, Integer::sum);
            sitesOfDay
                    .computeIfAbsent(new DoctorDay(doctor, horizon.dayOf(it)), key -> new HashSet<>())
                    .add(vacancy.id());
        });
    }
}
