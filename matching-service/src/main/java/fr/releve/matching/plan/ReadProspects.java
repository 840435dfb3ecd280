package fr.releve.matching.plan;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.matching.gate.Attestation;
import fr.releve.matching.gate.Consent;
import fr.releve.matching.gate.Gate;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.gate.Sieve;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Commitments;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Territories;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.term.ScoreTerm;
import fr.releve.matching.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who could come to a vacancy, and where a doctor could go; and of each the terms that speak for it or the gates that are shut. */
@ApplicationScoped
public class ReadProspects {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Territories territories;
    private final Landscapes landscapes;
    private final Pairs pairs;
    private final Sieve sieve;
    private final Gates gates;
    private final Terms terms;

    ReadProspects(
            Practitioners practitioners,
            Vacancies vacancies,
            Territories territories,
            Landscapes landscapes,
            Pairs pairs,
            Sieve sieve,
            Gates gates,
            Terms terms) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.territories = territories;
        this.landscapes = landscapes;
        this.pairs = pairs;
        this.sieve = sieve;
        this.gates = gates;
        this.terms = terms;
    }

    /** A doctor's place among all: of whom no half-day is open the score is 0. */
    private record Ranked(Practitioner doctor, long score) {

        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingLong(Ranked::score)
                .reversed()
                .thenComparing(it -> it.doctor().id());
    }

    /**
     * A stretch of the doctors who agree to be proposed and come so far, best first, those at whom another gate is shut at the end. Of
     * everybody else the territory reads only how many each gate keeps away.
     *
     * @param from how many better ones are left out
     * @param atMost how many are wanted
     * @throws NotAllowed if the caller does not act for its territory
     */
    @Transactional
    public List<Prospect> candidates(UUID vacancyId, int from, int atMost, Caller caller) {
        var vacancy = vacancies.get(vacancyId);
        caller.mustActFor(vacancy.territory());
        var known = vacancies.byId();
        return prospects(ranked(vacancy, from, atMost, known), List.of(vacancy), known);
    }

    /** Of very many doctors only those whom something may speak for are looked at closely, to learn their place. */
    private List<Practitioner> ranked(Vacancy vacancy, int from, int atMost, Map<UUID, Vacancy> known) {
        var told = practitioners.listAll().stream().filter(sieve.told(vacancy)).toList();
        var likely = told.stream().filter(sieve.of(vacancy, vacancy.wanted())).toList();
        Map<UUID, Long> scores = prospects(likely, List.of(vacancy), known).stream()
                .collect(Collectors.toMap(it -> it.pair().practitioner().id(), Prospect::score));
        return told.stream()
                .map(it -> new Ranked(it, scores.getOrDefault(it.id(), 0L)))
                .sorted(Ranked.BEST_FIRST)
                .skip(from)
                .limit(atMost)
                .map(Ranked::doctor)
                .toList();
    }

    /** Whether the caller may be told who the candidates are. */
    public static boolean seesDoctors(Caller caller, Prospect prospect) {
        return caller.is(Roles.COORDINATOR)
                && caller.actsFor(prospect.pair().vacancy().territory());
    }

    /**
     * Published vacancies for a doctor, best first; those with a shut gate come last. Who has just come sees what will fit once they agree
     * to be proposed and their documents are seen.
     *
     * @throws NotFound if the caller is not the doctor
     */
    @Transactional
    public List<Prospect> opportunities(UUID practitionerId, Caller caller) {
        return ofPublished(own(practitionerId, caller));
    }

    /**
     * One vacancy for a doctor as {@link #opportunities} has it, also one that is not published any more.
     *
     * @throws NotFound if the caller is not the doctor, or there is no such vacancy
     */
    @Transactional
    public Prospect opportunity(UUID practitionerId, UUID vacancyId, Caller caller) {
        var practitioner = own(practitionerId, caller);
        return weighed(practitioner, List.of(vacancies.get(vacancyId)), vacancies.byId())
                .getFirst();
    }

    private Practitioner own(UUID practitionerId, Caller caller) {
        var practitioner = practitioners.get(practitionerId);
        if (!caller.owns(practitioner.account())) {
            throw new NotFound("practitioner", practitionerId);
        }
        return practitioner;
    }

    /** The same for whomever the doctor lets see it; nothing while the doctor does not agree to be proposed. */
    @Transactional
    public List<Prospect> opportunities(UUID practitionerId) {
        var practitioner = practitioners.get(practitionerId);
        return practitioner.consentGiven() ? ofPublished(practitioner) : List.of();
    }

    private List<Prospect> ofPublished(Practitioner practitioner) {
        var known = vacancies.byId();
        var published = known.values().stream()
                .filter(it -> it.status() == Vacancy.Status.PUBLISHED)
                .toList();
        return weighed(practitioner, published, known);
    }

    private List<Prospect> weighed(Practitioner practitioner, List<Vacancy> needs, Map<UUID, Vacancy> known) {
        var awaited = awaited(practitioner);
        return prospects(List.of(practitioner.onceReady()), needs, known).stream()
                .map(it -> it.awaiting(awaited))
                .toList();
    }

    private static List<Gate> awaited(Practitioner it) {
        List<Gate> awaited = new ArrayList<>();
        if (!it.consentGiven()) {
            awaited.add(new Consent());
        }
        if (!it.attested()) {
            awaited.add(new Attestation());
        }
        return List.copyOf(awaited);
    }

    /** What speaks for it: adds up to the score. */
    public List<ScoreTerm> terms(Prospect it) {
        return it.open().isEmpty() ? List.of() : terms.explain(it.pair(), it.open());
    }

    /** The gates that are shut; if there are open half-days, at most those that the doctor is still to pass whatever the vacancy. */
    public List<Refusal> refusals(Prospect it) {
        var shut = it.open().isEmpty() ? gates.refusals(it.pair()).stream() : Stream.<Refusal>empty();
        var awaited = it.awaited().stream().map(gate -> Refusal.by(gate, it.pair()));
        return Stream.concat(shut, awaited).toList();
    }

    private List<Prospect> prospects(List<Practitioner> doctors, List<Vacancy> needs, Map<UUID, Vacancy> known) {
        var commitments = new Commitments(landscapes.commitmentsOf(doctors), known::get, pairs);
        Set<String> priority = territories.listAll().stream()
                .filter(Territory::priority)
                .map(Territory::siren)
                .collect(Collectors.toSet());
        return doctors.stream()
                .flatMap(doctor -> needs.stream().map(need -> {
                    var pair = pairs.of(
                            doctor, need, priority.contains(need.territory()), commitments.between(doctor, need));
                    return Prospect.of(pair, gates, terms);
                }))
                .sorted(Prospect.BEST_FIRST)
                .toList();
    }
}
