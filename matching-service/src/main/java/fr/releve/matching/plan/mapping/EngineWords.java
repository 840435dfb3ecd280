package fr.releve.matching.plan.mapping;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.Pin;
import fr.releve.engine.Prices;
import fr.releve.engine.Slots;
import fr.releve.engine.Stability;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.plan.Candidate;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.Placing;
import fr.releve.matching.readmodel.Practitioner;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Our things in the engine's words: weeks of fourteen half-days from this Monday on, one number for each id. What lies before or beyond
 * those weeks is left out.
 */
final class EngineWords {

    private static final int MOST_HALF_DAYS_A_MONTH = 62;
    private static final int MOST_VACANCIES_IN_PAIRS = 30;

    private final LocalDate monday;
    private final int weeks;
    private final MatchingConfig.Weights weights;
    private final Numbers<UUID> doctors = new Numbers<>();
    private final Numbers<UUID> vacancies = new Numbers<>();
    private final Numbers<String> territories = new Numbers<>();

    EngineWords(LocalDate today, int weeks, MatchingConfig.Weights weights) {
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.weeks = weeks;
        this.weights = weights;
    }

    /** Numbers that an earlier process gave, so that its prices still fit. */
    static EngineWords of(EngineMemory memory, LocalDate today, int weeks, MatchingConfig.Weights weights) {
        var words = new EngineWords(today, weeks, weights);
        memory.vacancies().forEach(words.vacancies::of);
        memory.territories().forEach(words.territories::of);
        return words;
    }

    /** The prices remembered, if they are those of the same weeks. */
    Prices prices(EngineMemory memory) {
        return memory.monday().equals(monday) ? memory.prices() : Prices.NONE;
    }

    EngineMemory remember(Prices prices, Exchanged exchanged) {
        return new EngineMemory(monday, vacancies.ids(), territories.ids(), prices, exchanged);
    }

    Instance instance(Landscape landscape) {
        return instance(landscape, landscape.published());
    }

    /** @param published what people are taken to have seen */
    Instance instance(Landscape landscape, List<Placing> published) {
        var instance = Instance.on(horizon());
        territories(landscape).forEach(siren -> instance.add(territory(siren)));
        List<Pin> pins = pins(landscape.fixed());
        var promised = sitesPromised(pins);
        landscape
                .practitioners()
                .forEach(it -> instance.add(
                        doctor(it, landscape, landscape.candidatesOf(it.id()).size(), promised)));
        landscape.vacancies().forEach(it -> instance.add(vacancy(it, landscape.onOneDayWith(it))));
        for (Practitioner practitioner : landscape.practitioners()) {
            landscape.candidatesOf(practitioner.id()).forEach(it -> arc(it).ifPresent(instance::add));
        }
        pins.forEach(instance::add);
        return instance.stability(new Stability(assignments(published), weights.stability()))
                .build();
    }

    static Set<String> territories(Landscape landscape) {
        return landscape.vacancies().stream()
                .map(fr.releve.matching.readmodel.Vacancy::territory)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A week belongs to the month of its Thursday, as the engine wants it. */
    private Horizon horizon() {
        var firstMonth = monday.plusDays(3).withDayOfMonth(1);
        List<Integer> months = IntStream.range(0, weeks)
                .mapToObj(week -> monday.plusWeeks(week).plusDays(3).withDayOfMonth(1))
                .map(month -> (int) ChronoUnit.MONTHS.between(firstMonth, month))
                .toList();
        return new Horizon(weeks, HalfDays.PER_WEEK, 2, months);
    }

    Territory territory(String siren) {
        return new Territory(
                territories.of(siren),
                weights.firstCoverHalfDays(),
                weights.firstCover(),
                weights.firstCoverHalfDays(),
                weights.firstCover() / 2);
    }

    /**
     * A plan gives two vacancies at a time, however many are promised. Who could go to very many is planned for one new vacancy at a
     * time beside those promised: looking at all pairs of so many would take seconds.
     *
     * @param vacancies how many the doctor could go to
     * @param sitesPromised by doctor's number, see {@link #sitesPromised}
     */
    Doctor doctor(Practitioner it, Landscape landscape, int vacancies, Map<Integer, Integer> sitesPromised) {
        int number = doctors.of(it.id());
        int promised = sitesPromised.getOrDefault(number, 0);
        return new Doctor(
                number,
                slots(it.availability()),
                weekCap(it),
                monthCap(it),
                vacancies <= MOST_VACANCIES_IN_PAIRS ? Doctor.ANY_NUMBER_OF_SITES : promised + 1,
                spentBefore(landscape.promised(it.id())));
    }

    /** How much of the first month's cap is used up in those of its weeks that are left out. */
    private int spentBefore(HalfDays promised) {
        return promised.from(HalfDays.monthBegins(monday))
                .until(monday.minusDays(1))
                .size();
    }

    /** How many vacancies each doctor is promised to, by the doctor's number. */
    static Map<Integer, Integer> sitesPromised(Collection<Pin> pins) {
        Map<Integer, Integer> sites = new HashMap<>();
        pins.forEach(it -> sites.merge(it.doctor(), 1, Integer::sum));
        return sites;
    }

    /** As far as the engine counts. */
    static int weekCap(Practitioner it) {
        return Math.clamp(it.weekCap(), 0, HalfDays.PER_WEEK);
    }

    static int monthCap(Practitioner it) {
        return Math.clamp(it.monthCap(), 0, MOST_HALF_DAYS_A_MONTH);
    }

    /** @param onOneDay others, by id, that one doctor may serve on one day with it */
    Vacancy vacancy(fr.releve.matching.readmodel.Vacancy it, List<UUID> onOneDay) {
        return new Vacancy(
                vacancies.of(it.id()),
                slots(it.wanted()),
                it.doctorsPerHalfDay(),
                it.minimumBlock(),
                territories.of(it.territory()),
                onOneDay.stream().map(vacancies::of).toList());
    }

    /** Empty if nothing of it lies within the weeks planned. */
    Optional<Arc> arc(Candidate it) {
        Slots feasible = slots(it.open());
        if (feasible.isEmpty()) {
            return Optional.empty();
        }
        var rate = it.rate();
        return Optional.of(new Arc(
                doctors.of(it.pair().practitioner().id()),
                vacancies.of(it.pair().vacancy().id()),
                feasible,
                rate.perHalfDay(),
                -rate.perWeek(),
                -rate.once()));
    }

    /** One for each pair. */
    List<Pin> pins(List<Placing> placings) {
        Map<PairNumbers, HalfDays> byPair = new TreeMap<>();
        for (Placing it : placings) {
            var pair = new PairNumbers(doctors.of(it.practitionerId()), vacancies.of(it.vacancyId()));
            byPair.merge(pair, it.halfDays(), HalfDays::or);
        }
        return byPair.entrySet().stream()
                .map(it -> new Pin(it.getKey().doctor(), it.getKey().vacancy(), slots(it.getValue())))
                .filter(it -> !it.slots().isEmpty())
                .toList();
    }

    /** A pair as the engine knows it. */
    record PairNumbers(int doctor, int vacancy) implements Comparable<PairNumbers> {

        private static final Comparator<PairNumbers> ORDER =
                Comparator.comparingInt(PairNumbers::doctor).thenComparingInt(PairNumbers::vacancy);

        static PairNumbers of(Pin pin) {
            return new PairNumbers(pin.doctor(), pin.vacancy());
        }

        @Override
        public int compareTo(PairNumbers other) {
            return ORDER.compare(this, other);
        }
    }

    int doctorNumber(UUID id) {
        return doctors.of(id);
    }

    UUID doctorId(int number) {
        return doctors.id(number);
    }

    UUID vacancyId(int number) {
        return vacancies.id(number);
    }

    int vacancyNumber(UUID id) {
        return vacancies.of(id);
    }

    List<Assignment> assignments(List<Placing> placings) {
        return placings.stream()
                .map(it -> new Assignment(
                        doctors.of(it.practitionerId()), vacancies.of(it.vacancyId()), slots(it.halfDays())))
                .filter(it -> !it.slots().isEmpty())
                .toList();
    }

    List<Placing> placings(List<Assignment> assignments) {
        List<Placing> placings = new ArrayList<>();
        for (Assignment it : assignments) {
            placings.add(new Placing(doctors.id(it.doctor()), vacancies.id(it.vacancy()), halfDays(it.slots())));
        }
        return placings;
    }

    HalfDays halfDays(Slots slots) {
        int offset = HalfDays.index(monday);
        return HalfDays.ofIndexes(slots.stream().map(slot -> slot + offset));
    }

    private Slots slots(HalfDays halfDays) {
        return Slots.ofWords(halfDays.wordsFrom(monday, weeks));
    }

    /** Whether these words still fit the day: the weeks start on its week's Monday. */
    boolean fit(LocalDate today) {
        return !today.isBefore(monday) && today.isBefore(monday.plusWeeks(1));
    }
}
