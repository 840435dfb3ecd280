package fr.releve.matching.plan;

import static fr.releve.matching.Fixtures.TODAY;
import static fr.releve.matching.Fixtures.config;
import static fr.releve.matching.Fixtures.pair;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.Fixtures;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Commitment;
import fr.releve.matching.proposal.Commitments;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposal.Status;
import fr.releve.matching.proposal.Published;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.DatedRules;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.SeededRules;
import fr.releve.matching.term.Terms;
import fr.releve.matching.travel.Place;
import fr.releve.matching.travel.RoadEstimate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a landscape finds without looking at every pair is what every gate lets through of all of them. */
class LandscapeTest {

    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final LocalDate FAR = LocalDate.of(2098, 12, 31);
    private static final int DOCTORS = 60;
    private static final int VACANCIES = 50;
    private static final int ROUNDS = 8;

    /** The region's, one beyond the equator, and two beside the line where longitudes begin anew. */
    private static final List<Place> CORNERS =
            List.of(new Place(47.8, -0.8), new Place(-21.1, 55.5), new Place(-16.8, 179.95), new Place(-16.8, -179.95));

    private final MatchingConfig config = config();
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final AtomicInteger journeys = new AtomicInteger();
    private final Pairs pairs = new Pairs(new Counting(journeys), clock, config);

    private final Map<UUID, Practitioner> practitioners = new TreeMap<>();
    private final Map<UUID, Vacancy> vacancies = new TreeMap<>();
    private final Map<UUID, Proposal> proposals = new TreeMap<>();
    private int mixed;

    /** Counts how often the road is asked for. */
    private static final class Counting extends RoadEstimate {

        private final AtomicInteger count;

        Counting(AtomicInteger count) {
            this.count = count;
        }

        @Override
        public int minutes(Place from, Place to) {
            count.incrementAndGet();
            return super.minutes(from, to);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void finds_the_same_pairs_as_a_look_at_all_of_them(long seed) {
        mustFindAll(new Random(seed), SeededRules.dated());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12})
    void finds_those_of_different_specialties_while_no_rule_parts_them(long seed) {
        mustFindAll(new Random(seed), SeededRules.dated(RuleCode.SAME_QUALIFICATION, "false"));
        assertThat(mixed).as("pairs of different specialties").isPositive();
    }

    private void mustFindAll(Random random, DatedRules rules) {
        var gates = new Gates(config, rules);
        var terms = new Terms(config);
        var landscape = new Landscape(pairs, gates, terms);
        for (int i = 0; i < DOCTORS; i++) {
            put(landscape, doctor(random, i));
        }
        for (int i = 0; i < VACANCIES; i++) {
            put(landscape, vacancy(random, i));
        }
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            landscape.refresh();
            found += mustBeAll(landscape, gates, terms);
            change(landscape, random);
        }
        assertThat(found).as("pairs that fit, in all rounds").isGreaterThan(ROUNDS * DOCTORS / 4);
    }

    private int mustBeAll(Landscape landscape, Gates gates, Terms terms) {
        var commitments = new Commitments(
                proposals.values().stream()
                        .filter(it -> (Status.LIVE.contains(it.status()) && it.countsForPlan())
                                || Status.REFUSED.contains(it.status()))
                        .map(Commitment::of)
                        .toList(),
                vacancies::get,
                pairs);
        Map<UUID, List<UUID>> byVacancy = new HashMap<>();
        int found = 0;
        for (Practitioner doctor : practitioners.values()) {
            List<Candidate> all = new ArrayList<>();
            for (Vacancy vacancy : vacancies.values()) {
                var pair = pairs.of(doctor, vacancy, false, commitments.between(doctor, vacancy));
                HalfDays open = gates.open(pair);
                if (!open.isEmpty() && !isAsked(doctor, vacancy, open)) {
                    all.add(new Candidate(pair, open, terms.rate(pair)));
                    mixed += doctor.specialty().equals(vacancy.specialty()) ? 0 : 1;
                    byVacancy
                            .computeIfAbsent(vacancy.id(), id -> new ArrayList<>())
                            .add(doctor.id());
                }
            }
            assertThat(landscape.candidatesOf(doctor.id()).stream().map(LandscapeTest::essence))
                    .containsExactlyElementsOf(
                            all.stream().map(LandscapeTest::essence).toList());
            found += all.size();
        }
        for (UUID vacancy : vacancies.keySet()) {
            assertThat(landscape.candidatesOn(vacancy))
                    .extracting(it -> it.pair().practitioner().id())
                    .containsExactlyElementsOf(byVacancy.getOrDefault(vacancy, List.of()));
        }
        return found;
    }

    /** Of what is promised and over, a landscape does not know each half-day. */
    private static List<Object> essence(Candidate it) {
        var pair = it.pair();
        return List.of(pair.practitioner(), pair.vacancy(), pair.minutes(), it.open(), it.rate());
    }

    private boolean isAsked(Practitioner doctor, Vacancy vacancy, HalfDays open) {
        return proposals.values().stream()
                .filter(it -> Status.LIVE.contains(it.status()) && !it.countsForPlan())
                .anyMatch(it -> it.practitionerId().equals(doctor.id())
                        && it.vacancyId().equals(vacancy.id())
                        && it.halfDays().intersects(open));
    }

    @Test
    void a_country_full_of_both_costs_a_look_at_those_that_are_near() {
        var landscape = new Landscape(pairs, new Gates(config, SeededRules.dated()), new Terms(config));
        var random = new Random(7);
        int each = 600;
        for (int i = 0; i < each; i++) {
            put(landscape, anywhere(random, doctor(random, i)));
            put(landscape, anywhere(random, vacancy(random, i)));
        }
        journeys.set(0);
        landscape.refresh();
        assertThat(journeys.get()).as("of %d pairs", each * each).isBetween(1, each * each / 50);

        journeys.set(0);
        vacancies.values().stream().limit(10).forEach(it -> landscape.put(it.id(), it));
        landscape.refresh();
        assertThat(journeys.get())
                .as("for ten vacancies told again, of %d doctors", each)
                .isBetween(1, each);
    }

    @Test
    void what_was_worked_before_a_placement_fell_fills_the_week_and_stays_where_it_was() {
        var landscape = new Landscape(pairs, new Gates(config, SeededRules.dated()), new Terms(config));
        var worked = Fixtures.day(TODAY);
        var friday = Fixtures.day(TODAY.plusDays(4));
        var nextFriday = Fixtures.day(TODAY.plusDays(11));
        var both = pair().availability(friday.or(nextFriday))
                .wanted(worked.or(friday).or(nextFriday))
                .weekCap(2)
                .entitledUntil(FAR)
                .insuredUntil(FAR);
        var doctor = both.practitioner();
        var vacancy = both.vacancy();
        put(landscape, doctor);
        put(landscape, vacancy);
        var elsewhere = new UUID(2, 99);
        var fallen = Published.fallen(doctor.id(), elsewhere, worked.or(nextFriday), NOW);
        landscape.put(fallen);
        landscape.refresh();
        assertThat(open(landscape, doctor, vacancy)).isEqualTo(friday.or(nextFriday));

        landscape.putWorked(fallen.id(), new Commitment(doctor.id(), elsewhere, Status.AGREED, worked));
        landscape.refresh();
        assertThat(open(landscape, doctor, vacancy)).isEqualTo(nextFriday);
        assertThat(landscape.promised(doctor.id())).isEqualTo(worked);
        assertThat(landscape.fixed()).as("at a need that is gone").isEmpty();

        landscape.putWorked(fallen.id(), new Commitment(doctor.id(), vacancy.id(), Status.AGREED, worked));
        assertThat(landscape.fixed()).containsExactly(new Placing(doctor.id(), vacancy.id(), worked));
    }

    private static HalfDays open(Landscape landscape, Practitioner doctor, Vacancy vacancy) {
        return landscape.candidate(doctor.id(), vacancy.id()).orElseThrow().open();
    }

    private void change(Landscape landscape, Random random) {
        for (int i = 0; i < 8; i++) {
            put(landscape, doctor(random, random.nextInt(DOCTORS)));
            put(landscape, vacancy(random, random.nextInt(VACANCIES)));
            proposal(landscape, random);
            proposal(landscape, random);
        }
        var nobody = new UUID(1, random.nextInt(DOCTORS));
        practitioners.remove(nobody);
        landscape.put(nobody, (Practitioner) null);
        var nothing = new UUID(2, random.nextInt(VACANCIES));
        vacancies.remove(nothing);
        landscape.put(nothing, (Vacancy) null);
    }

    private void proposal(Landscape landscape, Random random) {
        var doctor = new UUID(1, random.nextInt(DOCTORS));
        var vacancy = new UUID(2, random.nextInt(VACANCIES));
        var ahead = halfDays(random, TODAY.minusDays(10), 60, 4);
        var proposal = switch (random.nextInt(6)) {
            case 0 -> Published.offered(doctor, vacancy, ahead, NOW);
            case 1 -> Published.agreed(doctor, vacancy, ahead, NOW);
            case 2 -> Published.declined(doctor, vacancy, ahead, NOW);
            case 3 -> Published.asked(doctor, vacancy, ahead, NOW);
            default -> Published.agreed(doctor, vacancy, halfDays(random, TODAY.minusDays(200), 190, 6), NOW);
        };
        proposals.put(proposal.id(), proposal);
        landscape.put(proposal);
    }

    private void put(Landscape landscape, Practitioner it) {
        practitioners.put(it.id(), it);
        landscape.put(it.id(), it);
    }

    private void put(Landscape landscape, Vacancy it) {
        vacancies.put(it.id(), it);
        landscape.put(it.id(), it);
    }

    private static Practitioner doctor(Random random, int number) {
        return new Practitioner(
                new UUID(1, number),
                1,
                "",
                specialty(random),
                place(random),
                random.nextInt(100),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                Set.of(MissionKind.REPLACEMENT, MissionKind.REINFORCEMENT),
                random.nextInt(3) == 0,
                false,
                FAR,
                FAR,
                random.nextInt(8) > 0,
                random.nextInt(8) > 0,
                halfDays(random, TODAY, 60, 24),
                1 + random.nextInt(4),
                3 + random.nextInt(8),
                Set.of());
    }

    private static Vacancy vacancy(Random random, int number) {
        return new Vacancy(
                new UUID(2, number),
                1,
                "",
                random.nextInt(8) > 0 ? Vacancy.Status.PUBLISHED : Vacancy.Status.PAUSED,
                random.nextBoolean() ? MissionKind.REPLACEMENT : MissionKind.REINFORCEMENT,
                specialty(random),
                "practice " + random.nextInt(10),
                "200000001",
                place(random),
                halfDays(random, TODAY, 60, 24),
                1,
                1 + random.nextInt(2),
                random.nextBoolean(),
                false,
                0,
                null,
                false,
                null);
    }

    private static String specialty(Random random) {
        return random.nextInt(4) == 0 ? "PAEDIATRICS" : "GENERAL_PRACTICE";
    }

    private static Place place(Random random) {
        var corner = CORNERS.get(random.nextInt(8) < 5 ? 0 : random.nextInt(CORNERS.size()));
        return new Place(
                corner.latitude() + random.nextDouble(), wrapped(corner.longitude() + random.nextDouble() - 0.5));
    }

    private static double wrapped(double longitude) {
        return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
    }

    private static Practitioner anywhere(Random random, Practitioner it) {
        return new Practitioner(
                it.id(),
                it.version(),
                it.account(),
                it.specialty(),
                ofFrance(random),
                30,
                false,
                false,
                it.missionKinds(),
                false,
                false,
                FAR,
                FAR,
                true,
                true,
                it.availability(),
                it.weekCap(),
                it.monthCap(),
                Set.of());
    }

    private static Vacancy anywhere(Random random, Vacancy it) {
        return new Vacancy(
                it.id(),
                it.version(),
                it.hostAccount(),
                Vacancy.Status.PUBLISHED,
                it.kind(),
                it.specialty(),
                it.practice(),
                it.territory(),
                ofFrance(random),
                it.wanted(),
                1,
                1,
                true,
                false,
                0,
                null,
                false,
                null);
    }

    private static Place ofFrance(Random random) {
        return new Place(43 + 7 * random.nextDouble(), -2 + 8 * random.nextDouble());
    }

    private static HalfDays halfDays(Random random, LocalDate from, int days, int many) {
        int first = HalfDays.index(from);
        return HalfDays.ofIndexes(IntStream.range(0, many).map(it -> first + random.nextInt(2 * days)));
    }
}
