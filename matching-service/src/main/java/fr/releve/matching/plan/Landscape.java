package fr.releve.matching.plan;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Commitment;
import fr.releve.matching.proposal.Commitments;
import fr.releve.matching.proposal.HeldHalfDays;
import fr.releve.matching.proposal.Places;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposal.Status;
import fr.releve.matching.proposal.SameTerms;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.term.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The planner's picture of doctors, vacancies and proposals, in memory: kept up to date thing by thing, so that a change costs what
 * it touches and not a look at everything. Ordered by id, so that the same picture gives the same plan. For one thread.
 */
public final class Landscape {

    private static final Refusal GONE_DOCTOR = new Refusal("practitioner-gone", "Le médecin n’est plus inscrit.");
    private static final Refusal GONE_VACANCY = new Refusal("vacancy-gone", "Le besoin n’existe plus.");
    private static final Refusal TAKEN = new Refusal("half-day-taken", "Le médecin est retenu ailleurs.");

    private final Pairs pairs;
    private final Gates gates;
    private final Terms terms;
    private final LocalDate today;

    private final Map<UUID, Practitioner> practitioners = new TreeMap<>();
    private final Map<UUID, Vacancy> vacancies = new TreeMap<>();
    private final Map<String, Territory> territories = new TreeMap<>();
    private final Map<UUID, Proposal> proposals = new TreeMap<>();

    /** What is asked in parallel and no doctor accepted yet: it binds nobody, but falls when it can no longer be. */
    private final Map<UUID, Proposal> asked = new TreeMap<>();

    /** Of placements that fell, what was worked before and is not of the past yet: it fills week and month as promises do. */
    private final Map<UUID, Commitment> worked = new TreeMap<>();

    private final Undecided undecided;
    private final PastPromises past;
    private final Candidates candidates = new Candidates();
    private final Neighbours neighbours;
    private final Sites sites;
    private final Set<UUID> touchedPractitioners = new HashSet<>();
    private final Set<UUID> touchedVacancies = new HashSet<>();
    private Set<UUID> aside = Set.of();

    /** What the proposals mean for pairs, for many questions; null once one of them has changed. */
    private @Nullable Commitments commitments;

    private Touched touched = new Touched(Set.of(), Set.of());

    /** What the last refresh looked at again; the ids of things that are gone are among them. */
    public record Touched(Set<UUID> practitioners, Set<UUID> vacancies) {}

    public Landscape(Pairs pairs, Gates gates, Terms terms) {
        this.pairs = pairs;
        this.gates = gates;
        this.terms = terms;
        this.today = pairs.today();
        this.undecided = new Undecided(today, vacancies);
        this.past = new PastPromises(today);
        this.neighbours = new Neighbours(gates, pairs);
        this.sites = new Sites(pairs);
    }

    /** @param state null if the doctor is gone */
    public void put(UUID id, @Nullable Practitioner state) {
        practitioner(id).ifPresent(neighbours::remove);
        put(practitioners, id, state);
        if (state != null) {
            neighbours.put(state);
        }
        touchedPractitioners.add(id);
    }

    /** @param state null if the vacancy is gone */
    public void put(UUID id, @Nullable Vacancy state) {
        vacancy(id).ifPresent(before -> {
            if (state == null || !state.place().equals(before.place())) {
                touchedVacancies.addAll(sites.onOneDayWith(before));
            }
            if (state == null || !state.practice().equals(before.practice())) {
                touchedPractitioners.addAll(past.practitionersOf(id));
            }
            sites.remove(before);
            neighbours.remove(before);
        });
        if (state != null && !vacancies.containsKey(id)) {
            touchedPractitioners.addAll(past.practitionersOf(id));
        }
        put(vacancies, id, state);
        if (state != null) {
            sites.put(state);
            neighbours.put(state);
        }
        touchedVacancies.add(id);
        proposals.values().stream()
                .filter(it -> it.vacancyId().equals(id) && it.status() != Status.PROPOSED)
                .forEach(it -> touchedPractitioners.add(it.practitionerId()));
    }

    /** @param state null if the territory is gone */
    public void put(String siren, @Nullable Territory state) {
        put(territories, siren, state);
        vacancies.values().stream()
                .filter(it -> it.territory().equals(siren))
                .forEach(it -> touchedVacancies.add(it.id()));
    }

    /** A proposal that is neither live nor refused binds nobody any more; of one that was agreed and is over, little is kept. */
    public void put(Proposal proposal) {
        boolean counts = (Status.LIVE.contains(proposal.status()) && proposal.countsForPlan())
                || Status.REFUSED.contains(proposal.status());
        boolean over = past.take(proposal);
        commitments = null;
        put(proposals, proposal.id(), counts && !over ? proposal : null);
        put(asked, proposal.id(), Status.LIVE.contains(proposal.status()) && !counts ? proposal : null);
        if (proposal.status() != Status.PROPOSED || !counts) {
            touchedPractitioners.add(proposal.practitionerId());
        }
    }

    /** What was agreed and is over, as {@link #put(Proposal)} would keep it. */
    void putPast(UUID proposalId, Commitment commitment) {
        past.take(proposalId, commitment);
        commitments = null;
        touchedPractitioners.add(commitment.practitionerId());
    }

    /** What was worked of a proposal that fell; after the proposal itself. */
    void putWorked(UUID proposalId, Commitment commitment) {
        boolean over = past.take(proposalId, commitment);
        put(worked, proposalId, over ? null : commitment);
        commitments = null;
        touchedPractitioners.add(commitment.practitionerId());
    }

    /** Plans as if these proposals were gone already, and only these. */
    void setAside(Collection<UUID> proposalIds) {
        aside = Set.copyOf(proposalIds);
        commitments = null;
        proposals.values().stream()
                .filter(it -> aside.contains(it.id()))
                .forEach(it -> touchedPractitioners.add(it.practitionerId()));
    }

    /** Looks again at every pair that was touched and that specialty and road leave possible. */
    public void refresh() {
        var commitments = commitments();
        var asks = asked.values().stream().collect(Collectors.groupingBy(Proposal::practitionerId));
        touchedPractitioners.forEach(candidates::forgetDoctor);
        touchedVacancies.forEach(candidates::forgetVacancy);
        for (UUID id : touchedPractitioners) {
            practitioner(id)
                    .ifPresent(doctor -> neighbours.vacanciesFor(doctor, it -> {
                        judge(doctor, it, commitments, asks);
                    }));
        }
        for (UUID id : touchedVacancies) {
            vacancy(id)
                    .ifPresent(vacancy -> neighbours.doctorsFor(vacancy, it -> {
                        if (!touchedPractitioners.contains(it.id())) {
                            judge(it, vacancy, commitments, asks);
                        }
                    }));
        }
        touched = new Touched(Set.copyOf(touchedPractitioners), Set.copyOf(touchedVacancies));
        touchedPractitioners.clear();
        touchedVacancies.clear();
    }

    /** The two beside each other, with what binds them now. */
    public Pair pair(Practitioner practitioner, Vacancy vacancy) {
        return pairs.of(
                practitioner, vacancy, isPriority(vacancy), commitments().between(practitioner, vacancy));
    }

    /**
     * Who could come to a vacancy that is not there, or not like this.
     *
     * @param changed every doctor as they would be
     */
    public List<Candidate> candidatesFor(Vacancy vacancy, UnaryOperator<Practitioner> changed) {
        var commitments = commitments();
        List<Candidate> found = new ArrayList<>();
        for (Practitioner it : practitioners.values()) {
            var practitioner = changed.apply(it);
            judge(practitioner, vacancy, commitments).ifPresent(found::add);
        }
        return found;
    }

    private Commitments commitments() {
        var known = commitments;
        if (known == null) {
            var standing = proposals.values().stream()
                    .filter(it -> !aside.contains(it.id()))
                    .map(Commitment::of);
            var before = Stream.concat(past.commitments(), worked.values().stream());
            known = new Commitments(Stream.concat(standing, before).toList(), vacancies::get, pairs);
            commitments = known;
        }
        return known;
    }

    /** What specialty and half-days part already is not put beside each other first, which takes longer. */
    private Optional<Candidate> judge(Practitioner practitioner, Vacancy vacancy, Commitments commitments) {
        if (!neighbours.mayMeet(practitioner, vacancy)) {
            return Optional.empty();
        }
        var pair = pairs.of(practitioner, vacancy, isPriority(vacancy), commitments.between(practitioner, vacancy));
        HalfDays open = gates.open(pair);
        return open.isEmpty() ? Optional.empty() : Optional.of(new Candidate(pair, open, terms.rate(pair)));
    }

    /** @param asks what rounds ask, by doctor: nobody is proposed besides to what they have not answered yet */
    private void judge(
            Practitioner practitioner, Vacancy vacancy, Commitments commitments, Map<UUID, List<Proposal>> asks) {
        judge(practitioner, vacancy, commitments)
                .filter(it -> asks.getOrDefault(practitioner.id(), List.of()).stream()
                        .noneMatch(ask -> ask.vacancyId().equals(vacancy.id())
                                && ask.halfDays().intersects(it.open())))
                .ifPresent(candidates::put);
    }

    /** Open proposals that what was touched since the last refresh made impossible, each with the reason. */
    Map<UUID, Refusal> broken() {
        var held = held();
        Map<UUID, Refusal> broken = new TreeMap<>();
        Stream.concat(proposals.values().stream(), asked.values().stream())
                .filter(it -> it.status() == Status.PROPOSED || it.status() == Status.OFFERED)
                .filter(it ->
                        touchedPractitioners.contains(it.practitionerId()) || touchedVacancies.contains(it.vacancyId()))
                .forEach(it -> broken(it, held).ifPresent(refusal -> broken.put(it.id(), refusal)));
        proposals.values().stream()
                .filter(it -> it.holds() && touchedVacancies.contains(it.vacancyId()))
                .collect(Collectors.groupingBy(Proposal::vacancyId))
                .forEach((id, holding) -> vacancy(id)
                        .ifPresent(it -> Places.beyond(it, holding)
                                .forEach(beyond -> broken.putIfAbsent(beyond, HeldHalfDays.FEWER_PLACES))));
        return broken;
    }

    private Optional<Refusal> broken(Proposal proposal, Map<UUID, HalfDays> held) {
        var practitioner = practitioners.get(proposal.practitionerId());
        var vacancy = vacancies.get(proposal.vacancyId());
        if (practitioner == null) {
            return Optional.of(GONE_DOCTOR);
        }
        if (vacancy == null) {
            return Optional.of(GONE_VACANCY);
        }
        if (isTaken(proposal, held)) {
            return Optional.of(TAKEN);
        }
        var pair = pairs.of(practitioner, vacancy, isPriority(vacancy), Pair.Ties.NONE);
        return gates.broken(pair, undecided.of(proposal)).or(() -> SameTerms.broken(proposal, vacancy));
    }

    /** Half-days that a doctor is promised to anybody, or has worked; of what was over before this month began, only the first. */
    public HalfDays promised(UUID practitionerId) {
        return commitments().promised(practitionerId);
    }

    /**
     * What no plan moves: what was worked, promised placings, and the proposals of a paused vacancy. No doctor is in two of them at one
     * time: what is kept for somebody comes first, then in the order of ids.
     */
    public List<Placing> fixed() {
        var taken = held();
        var held = live(Proposal::holds);
        var done = worked.values().stream()
                .filter(it -> isKnown(it.practitionerId(), it.vacancyId()))
                .map(it -> new Placing(it.practitionerId(), it.vacancyId(), it.halfDays()))
                .toList();
        done.forEach(it -> taken.merge(it.practitionerId(), it.halfDays(), HalfDays::or));
        var waiting = new ArrayList<Placing>();
        for (Placing it : live(it -> !it.holds() && (Status.PROMISED.contains(it.status()) || isPaused(it)))) {
            var before = taken.getOrDefault(it.practitionerId(), HalfDays.NONE);
            if (!before.intersects(it.halfDays())) {
                taken.put(it.practitionerId(), before.or(it.halfDays()));
                waiting.add(it);
            }
        }
        return Stream.of(done, held, waiting).flatMap(List::stream).toList();
    }

    /** The half-days for which each doctor is kept. */
    private Map<UUID, HalfDays> held() {
        Map<UUID, HalfDays> held = new TreeMap<>();
        proposals.values().stream()
                .filter(it -> it.holds() && !aside.contains(it.id()))
                .forEach(it -> held.merge(it.practitionerId(), it.halfDays(), HalfDays::or));
        return held;
    }

    /** Nobody is kept for it yet, and its doctor is for something else meanwhile. */
    private static boolean isTaken(Proposal it, Map<UUID, HalfDays> held) {
        return !it.holds()
                && held.getOrDefault(it.practitionerId(), HalfDays.NONE).intersects(it.halfDays());
    }

    /** What people have seen and no coordinator has decided, as far as that can still be: it moves only where that pays. */
    public List<Placing> published() {
        return undecided.ahead(asPublished());
    }

    /** As {@link #published}, with what has passed meanwhile. */
    public List<Placing> asPublished() {
        return live(it -> it.status() == Status.PROPOSED && !isPaused(it));
    }

    public Undecided undecided() {
        return undecided;
    }

    List<Placing> promised() {
        return live(it -> Status.PROMISED.contains(it.status()));
    }

    /** No plan moves it, and yet it waits for a coordinator. */
    List<Placing> proposedWhilePaused() {
        return live(it -> it.status() == Status.PROPOSED && isPaused(it));
    }

    private List<Placing> live(Predicate<Proposal> which) {
        return proposals.values().stream()
                .filter(it -> Status.LIVE.contains(it.status()) && !aside.contains(it.id()))
                .filter(which)
                .filter(it -> isKnown(it.practitionerId(), it.vacancyId()))
                .map(it -> new Placing(it.practitionerId(), it.vacancyId(), it.halfDays()))
                .toList();
    }

    private boolean isKnown(UUID practitionerId, UUID vacancyId) {
        return practitioners.containsKey(practitionerId) && vacancies.containsKey(vacancyId);
    }

    boolean isPaused(Proposal proposal) {
        var vacancy = vacancies.get(proposal.vacancyId());
        return vacancy != null && vacancy.status() == Vacancy.Status.PAUSED;
    }

    private boolean isPriority(Vacancy vacancy) {
        var territory = territories.get(vacancy.territory());
        return territory != null && territory.priority();
    }

    public Touched touched() {
        return touched;
    }

    public LocalDate today() {
        return today;
    }

    public Collection<Practitioner> practitioners() {
        return practitioners.values();
    }

    public Optional<Practitioner> practitioner(UUID id) {
        return Optional.ofNullable(practitioners.get(id));
    }

    public Collection<Vacancy> vacancies() {
        return vacancies.values();
    }

    public Optional<Vacancy> vacancy(UUID id) {
        return Optional.ofNullable(vacancies.get(id));
    }

    /** Other vacancies, by id, that one doctor may serve on one day with it. */
    public List<UUID> onOneDayWith(Vacancy vacancy) {
        return sites.onOneDayWith(vacancy);
    }

    public Collection<Territory> territories() {
        return territories.values();
    }

    public Collection<Candidate> candidatesOf(UUID practitionerId) {
        return candidates.ofDoctor(practitionerId);
    }

    /** In the order of the doctors' ids. */
    public List<Candidate> candidatesOn(UUID vacancyId) {
        return candidates.ofVacancy(vacancyId);
    }

    public Optional<Candidate> candidate(UUID practitionerId, UUID vacancyId) {
        return candidates.find(practitionerId, vacancyId);
    }

    Collection<Proposal> proposals() {
        return proposals.values();
    }

    private static <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
