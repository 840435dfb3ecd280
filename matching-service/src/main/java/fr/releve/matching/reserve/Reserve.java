package fr.releve.matching.reserve;

import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.gate.Sieve;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Commitments;
import fr.releve.matching.proposal.HeldHalfDays;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Territories;
import fr.releve.matching.readmodel.Territory;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Ranks those who could come to a vacancy, by the gates and terms of the plan; only the notice that a plan needs is not asked for. */
@ApplicationScoped
public class Reserve {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Territories territories;
    private final Proposals proposals;
    private final HeldHalfDays held;
    private final Pairs pairs;
    private final Sieve sieve;
    private final Gates gates;
    private final Terms terms;
    private final MatchingConfig config;
    private final InstantSource clock;

    public Reserve(
            Practitioners practitioners,
            Vacancies vacancies,
            Territories territories,
            Proposals proposals,
            HeldHalfDays held,
            Pairs pairs,
            Sieve sieve,
            Gates gates,
            Terms terms,
            MatchingConfig config,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.territories = territories;
        this.proposals = proposals;
        this.held = held;
        this.pairs = pairs;
        this.sieve = sieve;
        this.gates = gates;
        this.terms = terms;
        this.config = config;
        this.clock = clock;
    }

    /** The half-days of a vacancy that lie ahead and have a place left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public HalfDays uncovered(Vacancy vacancy) {
        return held.free(vacancy.id(), ahead(vacancy), vacancy.doctorsPerHalfDay());
    }

    /** The half-days of a vacancy that lie ahead; none of one that is not published. */
    HalfDays ahead(Vacancy vacancy) {
        return vacancy.status() == Vacancy.Status.PUBLISHED ? vacancy.wanted().from(clock.instant()) : HalfDays.NONE;
    }

    /**
     * Who could come, best first.
     *
     * @param among the half-days in question
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Standby> of(Vacancy vacancy, HalfDays among) {
        return of(vacancy, among, pool());
    }

    /** For several vacancies at one moment. */
    Pool pool() {
        return new Pool(practitioners, vacancies);
    }

    /**
     * Who of the pool could come, best first.
     *
     * @param among the half-days in question
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Standby> of(Vacancy vacancy, HalfDays among, Pool pool) {
        var doctors = pool.doctors().stream().filter(sieve.of(vacancy, among)).toList();
        if (doctors.isEmpty()) {
            return List.of();
        }
        var since = clock.instant().minus(config.gates().refusalMemory());
        var promised = proposals.listCommitmentsOf(
                doctors.stream().map(Practitioner::id).toList(), since);
        var commitments = new Commitments(promised, pool.needs()::get, pairs);
        boolean priority =
                territories.find(vacancy.territory()).map(Territory::priority).orElse(false);
        return doctors.stream()
                .map(doctor -> standby(doctor, vacancy, among, priority, commitments))
                .flatMap(Optional::stream)
                .sorted(Standby.BEST_FIRST)
                .toList();
    }

    private Optional<Standby> standby(
            Practitioner doctor, Vacancy vacancy, HalfDays among, boolean priority, Commitments commitments) {
        var pair = pairs.of(doctor, vacancy, priority, commitments.between(doctor, vacancy));
        HalfDays open = gates.openAtOnce(pair, among);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Standby(pair, open, terms.rate(pair).points(open)));
    }
}
