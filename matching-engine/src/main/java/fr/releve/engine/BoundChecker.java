package fr.releve.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recomputes from an instance and prices alone what no plan can exceed: like {@link PlanChecker} it shares no code with
 * the search, so that a fault of the search cannot hide here.
 *
 * <p>Plain dynamic programmes without short cuts; all sums are of integers in hundredths of a point, so the bound holds
 * exactly. Doctors are independent and share the processors. The least number of slots of a job lead is relaxed.
 */
public final class BoundChecker {

    private final Instance instance;
    private final Horizon horizon;
    private final PlanTally pinned;
    private final Map<Integer, Vacancy> vacancies = new HashMap<>();
    private final Map<Integer, List<Arc>> arcsOf = new HashMap<>();
    private final Map<Integer, List<SpouseOption>> optionsOf = new HashMap<>();
    private final Map<Integer, List<Pin>> pinsOf = new HashMap<>();

    /** What was answered on the way to a proof's prices. */
    private record Answer(int doctor, int vacancy, boolean yes) {}

    public BoundChecker(Instance instance) {
        this.instance = instance;
        horizon = instance.horizon();
        pinned = new PlanTally(horizon);
        instance.vacancies().forEach(it -> vacancies.put(it.id(), it));
        instance.arcs().forEach(it -> of(arcsOf, it.doctor()).add(it));
        instance.spouseOptions().forEach(it -> of(optionsOf, it.doctor()).add(it));
        for (Pin pin : instance.pins()) {
            of(pinsOf, pin.doctor()).add(pin);
            pinned.add(pin.doctor(), vacancy(pin.vacancy()), pin.slots());
        }
    }

    private static <T> List<T> of(Map<Integer, List<T>> map, int id) {
        return map.computeIfAbsent(id, key -> new ArrayList<>());
    }

    /** The bound, in points, that these prices prove, pins excluded as in objectives. */
    public long bound(Prices prices) {
        return bound(prices, List.of());
    }

    /**
     * The bound, in points, that this proof gives, pins excluded as in objectives.
     *
     * @throws IllegalArgumentException if it asks about a pair that the instance does not have
     */
    public long bound(Proof proof) {
        return bound(proof, List.of());
    }

    private long bound(Proof proof, List<Answer> given) {
        return switch (proof) {
            case Proof.AtPrices it -> bound(it.prices(), given);
            case Proof.Either it -> {
                if (arcsOf.getOrDefault(it.doctor(), List.of()).stream()
                        .noneMatch(arc -> arc.vacancy() == it.vacancy())) {
                    throw new IllegalArgumentException(
                            "doctor " + it.doctor() + " has no arc to vacancy " + it.vacancy());
                }
                yield Math.max(
                        bound(it.yes(), with(given, new Answer(it.doctor(), it.vacancy(), true))),
                        bound(it.no(), with(given, new Answer(it.doctor(), it.vacancy(), false))));
            }
        };
    }

    private static List<Answer> with(List<Answer> given, Answer more) {
        List<Answer> all = new ArrayList<>(given);
        all.add(more);
        return all;
    }

    /** {@code Long.MIN_VALUE} when no plan can be. */
    private long bound(Prices prices, List<Answer> given) {
        long[] best = instance.doctors().parallelStream()
                .mapToLong(doctor -> doctor(doctor, prices)
                        .best(answered(given, doctor.id(), true), answered(given, doctor.id(), false)))
                .toArray();
        long sum = ofShared(prices);
        for (long it : best) {
            if (it <= DoctorBound.NEVER / 2) {
                return Long.MIN_VALUE;
            }
            sum += it;
        }
        return Math.floorDiv(sum, Prices.SCALE);
    }

    private static Set<Integer> answered(List<Answer> given, int doctor, boolean yes) {
        Set<Integer> asked = new HashSet<>();
        for (Answer it : given) {
            if (it.doctor() == doctor && it.yes() == yes) {
                asked.add(it.vacancy());
            }
        }
        return asked;
    }

    /** What everything that doctors share costs together at its prices, in hundredths. */
    private long ofShared(Prices prices) {
        long sum = 0;
        for (Vacancy it : instance.vacancies()) {
            int[] places = places(it);
            for (int slot = 0; slot < places.length; slot++) {
                sum += places[slot] * ofSlot(prices, it, slot);
            }
            for (int week = 0; week < horizon.weeks(); week++) {
                long price = ofVisit(prices, it, week);
                sum += price == 0 ? 0 : price * visits(it, week, places);
            }
        }
        for (int lead : instance.leads()) {
            sum += Math.max(0, prices.ofLead(lead));
        }
        for (Territory it : instance.territories()) {
            int used = pinned.cover.getOrDefault(it.id(), 0);
            long first = Math.max(0, it.firstSlots() - used);
            long both = Math.max(0, (long) it.firstSlots() + it.nextSlots() - used);
            long price = ofTerritory(prices, it.id());
            sum += first * Math.max(0, (long) it.firstBonus() * Prices.SCALE - price)
                    + (both - first) * Math.max(0, (long) it.nextBonus() * Prices.SCALE - price);
        }
        return sum;
    }

    /** Places by slot that pins leave. */
    private int[] places(Vacancy it) {
        int[] places = new int[horizon.slots()];
        it.wanted().stream()
                .forEach(slot -> places[slot] = Math.max(
                        0, it.doctorsPerSlot() - pinned.place.getOrDefault(new PlanTally.Place(it.id(), slot), 0)));
        return places;
    }

    /** Most doctors whose blocks fit the week's places at once: so many need a block each, on slots that differ. */
    private long visits(Vacancy it, int week, int[] places) {
        int first = week * horizon.slotsPerWeek();
        int[] ofWeek = IntStream.range(first, first + horizon.slotsPerWeek())
                .map(slot -> places[slot])
                .toArray();
        int visits = 0;
        while (usable(ofWeek, visits + 1) >= (long) it.minimumBlock() * (visits + 1)) {
            visits++;
        }
        return visits;
    }

    private static long usable(int[] places, int doctors) {
        return IntStream.of(places).mapToLong(it -> Math.min(it, doctors)).sum();
    }

    private DoctorBound doctor(Doctor doctor, Prices prices) {
        int[] weekLeft = new int[horizon.weeks()];
        for (int week = 0; week < weekLeft.length; week++) {
            int used = pinned.week.getOrDefault(new PlanTally.DoctorWeek(doctor.id(), week), 0);
            weekLeft[week] = Math.max(0, Math.min(doctor.weekCap(), horizon.slotsPerWeek()) - used);
        }
        int[] monthLeft = new int[horizon.months()];
        for (int month = 0; month < monthLeft.length; month++) {
            int used = pinned.month.getOrDefault(new PlanTally.DoctorMonth(doctor.id(), month), 0);
            monthLeft[month] = Math.max(0, doctor.capOfMonth(month) - used);
        }
        Set<Integer> places = pinned.sites.getOrDefault(doctor.id(), Set.of());
        List<DoctorBound.Site> sites = arcsOf.getOrDefault(doctor.id(), List.of()).stream()
                .map(arc -> site(arc, places.contains(arc.vacancy()), prices))
                .toList();
        return new DoctorBound(horizon, weekLeft, monthLeft, Math.max(0, doctor.maxSites() - places.size()), sites);
    }

    private DoctorBound.Site site(Arc arc, boolean isPinned, Prices prices) {
        Vacancy vacancy = vacancy(arc.vacancy());
        long each = (long) arc.valuePerSlot() * Prices.SCALE + ofTerritory(prices, vacancy.territory());
        long[] worth = new long[horizon.slots()];
        for (int slot = 0; slot < worth.length; slot++) {
            worth[slot] = isOpen(arc, vacancy, slot) ? each - ofSlot(prices, vacancy, slot) : DoctorBound.NEVER;
        }
        long[] visit = new long[horizon.weeks()];
        for (int week = 0; week < visit.length; week++) {
            visit[week] = (long) arc.tripCostPerWeek() * Prices.SCALE + ofVisit(prices, vacancy, week);
        }
        return new DoctorBound.Site(
                vacancy, isPinned, worth, visit, (long) arc.setupCost() * Prices.SCALE, lead(arc, prices));
    }

    /** Feasible, not booked by a pin, and on no day that a pin keeps at a place too far away. */
    private boolean isOpen(Arc arc, Vacancy vacancy, int slot) {
        if (!arc.feasible().contains(slot)) {
            return false;
        }
        for (Pin pin : pinsOf.getOrDefault(arc.doctor(), List.of())) {
            boolean oneDay = pin.vacancy() == vacancy.id()
                    || vacancy.sameDayWith().contains(pin.vacancy())
                    || vacancy(pin.vacancy()).sameDayWith().contains(vacancy.id());
            if (pin.slots().contains(slot)
                    || (!oneDay && pin.slots().stream().anyMatch(it -> horizon.dayOf(it) == horizon.dayOf(slot)))) {
                return false;
            }
        }
        return true;
    }

    private long lead(Arc arc, Prices prices) {
        long best = 0;
        for (SpouseOption it : optionsOf.getOrDefault(arc.doctor(), List.of())) {
            if (it.vacancy() == arc.vacancy()) {
                best = Math.max(best, (long) it.bonus() * Prices.SCALE - Math.max(0, prices.ofLead(it.lead())));
            }
        }
        return best;
    }

    private static long ofSlot(Prices prices, Vacancy it, int slot) {
        return Math.max(0, prices.ofSlot(it.id(), slot));
    }

    private static long ofVisit(Prices prices, Vacancy it, int week) {
        return Math.max(0, prices.ofVisit(it.id(), week));
    }

    private static long ofTerritory(Prices prices, int territory) {
        return Math.max(0, prices.ofTerritory(territory));
    }

    private Vacancy vacancy(int id) {
        return requireNonNull(vacancies.get(id));
    }
}
