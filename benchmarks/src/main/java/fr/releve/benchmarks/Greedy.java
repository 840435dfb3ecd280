package fr.releve.benchmarks;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Instance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Vacancy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a careful coordinator with a spreadsheet does: always the pair that brings most next, with as many days as fit and
 * the best free job lead.
 */
final class Greedy {

    private final Instance instance;
    private final Map<Integer, Doctor> doctors = new HashMap<>();
    private final Map<Integer, Vacancy> vacancies = new HashMap<>();
    private final Map<Integer, int[]> room = new HashMap<>();
    private final Map<Integer, Slots> booked = new HashMap<>();
    private final Map<Integer, Integer> sites = new HashMap<>();
    private final Set<Integer> leads = new HashSet<>();
    private final Set<Integer> doctorsWithLead = new HashSet<>();
    private final Map<Long, List<SpouseOption>> options = new HashMap<>();
    private final Set<Long> used = new HashSet<>();

    private record Offer(Arc arc, Slots slots, @Nullable SpouseOption lead, long worth) {}

    Greedy(Instance instance) {
        this.instance = instance;
        instance.doctors().forEach(it -> doctors.put(it.id(), it));
        instance.vacancies().forEach(it -> {
            vacancies.put(it.id(), it);
            int[] places = new int[instance.horizon().slots()];
            it.wanted().stream().forEach(slot -> places[slot] = it.doctorsPerSlot());
            room.put(it.id(), places);
        });
    }

    List<Assignment> plan() {
        instance.spouseOptions().stream()
                .sorted(Comparator.comparingInt(it -> -it.bonus()))
                .forEach(it -> options.computeIfAbsent(key(it.doctor(), it.vacancy()), key -> new ArrayList<>())
                        .add(it));
        PriorityQueue<Offer> queue = new PriorityQueue<>(Comparator.comparingLong(Offer::worth)
                .reversed()
                .thenComparingInt(offer -> offer.arc().doctor())
                .thenComparingInt(offer -> offer.arc().vacancy()));
        instance.arcs().forEach(arc -> queue.add(offer(arc)));
        List<Assignment> plan = new ArrayList<>();
        while (!queue.isEmpty() && queue.peek().worth() > 0) {
            Offer stale = queue.remove();
            Offer fresh = offer(stale.arc());
            if (fresh.worth() == stale.worth()) {
                plan.add(place(fresh));
            } else {
                queue.add(fresh);
            }
        }
        return plan;
    }

    private Offer offer(Arc arc) {
        Slots slots = fit(arc);
        SpouseOption lead = slots.isEmpty() ? null : bestLead(arc);
        return new Offer(arc, slots, lead, slots.isEmpty() ? 0 : worth(arc, slots) + (lead == null ? 0 : lead.bonus()));
    }

    private @Nullable SpouseOption bestLead(Arc arc) {
        if (doctorsWithLead.contains(arc.doctor())) {
            return null;
        }
        return options.getOrDefault(key(arc.doctor(), arc.vacancy()), List.of()).stream()
                .filter(it -> !leads.contains(it.lead()))
                .findFirst()
                .orElse(null);
    }

    private static long key(int doctor, int vacancy) {
        return ((long) doctor << 32) | vacancy;
    }

    private Slots fit(Arc arc) {
        Doctor doctor = doctors.get(arc.doctor());
        Vacancy vacancy = vacancies.get(arc.vacancy());
        if (doctor == null
                || vacancy == null
                || used.contains(key(arc.doctor(), arc.vacancy()))
                || sites.getOrDefault(arc.doctor(), 0) >= doctor.maxSites()) {
            return Slots.NONE;
        }
        Slots mine = booked.getOrDefault(arc.doctor(), Slots.NONE);
        int[] places = room.getOrDefault(arc.vacancy(), new int[0]);
        Slots free = Slots.of(arc.feasible().minus(mine).stream()
                .filter(slot -> places[slot] > 0)
                .toArray());
        List<Integer> chosen = new ArrayList<>();
        int[] month = new int[instance.horizon().months()];
        mine.stream().forEach(slot -> month[monthOf(slot)]++);
        int length = instance.horizon().slotsPerWeek();
        for (int week = 0; week < instance.horizon().weeks(); week++) {
            int first = week * length;
            int itsMonth = instance.horizon().monthOfWeek().get(week);
            int left = Math.min(
                    doctor.weekCap() - Integer.bitCount(mine.bits(first, length)), doctor.monthCap() - month[itsMonth]);
            List<Integer> days = free.stream()
                    .filter(slot -> slot >= first && slot < first + length)
                    .limit(Math.max(0, left))
                    .boxed()
                    .toList();
            if (days.size() >= vacancy.minimumBlock() && days.size() * arc.valuePerSlot() > arc.tripCostPerWeek()) {
                chosen.addAll(days);
                month[itsMonth] += days.size();
            }
        }
        return Slots.of(chosen.stream().mapToInt(Integer::intValue).toArray());
    }

    private int monthOf(int slot) {
        return instance.horizon().monthOfWeek().get(instance.horizon().weekOf(slot));
    }

    private long worth(Arc arc, Slots slots) {
        long weeks = slots.stream().map(instance.horizon()::weekOf).distinct().count();
        return (long) slots.count() * arc.valuePerSlot() - weeks * arc.tripCostPerWeek() - arc.setupCost();
    }

    private Assignment place(Offer offer) {
        Arc arc = offer.arc();
        int[] places = room.getOrDefault(arc.vacancy(), new int[0]);
        offer.slots().stream().forEach(slot -> places[slot]--);
        booked.merge(arc.doctor(), offer.slots(), Slots::or);
        sites.merge(arc.doctor(), 1, Integer::sum);
        used.add(key(arc.doctor(), arc.vacancy()));
        if (offer.lead() == null) {
            return new Assignment(arc.doctor(), arc.vacancy(), offer.slots());
        }
        leads.add(offer.lead().lead());
        doctorsWithLead.add(arc.doctor());
        return new Assignment(arc.doctor(), arc.vacancy(), offer.slots(), (Integer)
                offer.lead().lead());
    }
}
