package fr.releve.matching.reserve;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadline.Kind;
import fr.releve.matching.deadline.DeadlineKeeper;
import fr.releve.matching.deadline.Deadlines;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.Others;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.matching.proposal.ReadGivenBack;
import fr.releve.matching.proposal.ReadGivenBack.GivenBack;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import fr.releve.matching.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * When a place is given back, the next best are looked for at once. What a plan can still see to is left to it: it hears of the place in
 * the same moment. For half-days too near for that, several doctors are asked in parallel, and the first to accept gets them; of an
 * urgent vacancy, others are asked beside whomever the plan proposes, now as when a coordinator first approves it; and of its half-days
 * that no plan reaches any more several are asked even if nobody ever gave them back.
 */
@ApplicationScoped
public class OpenRound implements DeadlineKeeper, Others {

    private static final Logger LOG = Logger.getLogger(OpenRound.class);

    /** How long an urgent vacancy waits for whom the plan proposes, and how often it looks. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Proposals proposals;
    private final ReadGivenBack readGivenBack;
    private final Vacancies vacancies;
    private final Reserve reserve;
    private final Terms terms;
    private final PublishChanges publish;
    private final Deadlines deadlines;
    private final Rules rules;
    private final MatchingConfig config;
    private final InstantSource clock;

    public OpenRound(
            Proposals proposals,
            ReadGivenBack readGivenBack,
            Vacancies vacancies,
            Reserve reserve,
            Terms terms,
            PublishChanges publish,
            Deadlines deadlines,
            Rules rules,
            MatchingConfig config,
            InstantSource clock) {
        this.proposals = proposals;
        this.readGivenBack = readGivenBack;
        this.vacancies = vacancies;
        this.reserve = reserve;
        this.terms = terms;
        this.publish = publish;
        this.deadlines = deadlines;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CASCADE);
    }

    @Override
    public void due(Deadline deadline) {
        var vacancyId = proposals.vacancyOf(deadline.subject());
        if (vacancies.find(vacancyId.toString()).isEmpty()) {
            return;
        }
        var vacancy = vacancies.lock(vacancyId);
        var given = readGivenBack.handle(deadline.subject());
        var left = reserve.uncovered(vacancy).and(given.halfDays());
        if (left.isEmpty()) {
            return;
        }
        var rounds = rounds(vacancyId);
        var near = near(left);
        if (!near.isEmpty() && !isWaiting(rounds, near)) {
            open(drafts(vacancy, near, butThese(rounds, near, given), 1, atOnce(), reserve.pool()));
        }
        var far = left.minus(near);
        if (vacancy.urgent() && !far.isEmpty() && !isWaiting(rounds, far)) {
            beside(vacancy, far, butThese(rounds, far, given), given);
        }
    }

    /** Of an urgent need, half-days too near for a plan, now that it is told of or by the passing of time: several are asked at once. */
    @Transactional
    public void openForNear(UUID vacancyId) {
        open(draftsForNear(vacancies.lock(vacancyId), reserve.pool()));
    }

    /** Whether there is anybody to ask; nobody who books or tells of the vacancy waits for this answer, which may be old in a moment. */
    @Transactional
    public boolean couldOpenForNear(UUID vacancyId) {
        return couldOpenForNear(vacancyId, reserve.pool());
    }

    /** As {@link #couldOpenForNear(UUID)}, of one of several vacancies that are looked at together. */
    @Transactional
    boolean couldOpenForNear(UUID vacancyId, Pool pool) {
        return !draftsForNear(vacancies.get(vacancyId), pool).isEmpty();
    }

    private List<Draft> draftsForNear(Vacancy vacancy, Pool pool) {
        var near = near(reserve.uncovered(vacancy));
        var rounds = rounds(vacancy.id());
        if (!vacancy.urgent() || near.isEmpty() || isWaiting(rounds, near)) {
            return List.of();
        }
        var butThese = asked(rounds, near);
        planned(vacancy, near).forEach(it -> butThese.add(it.practitionerId()));
        return drafts(vacancy, near, butThese, 1, atOnce(), pool);
    }

    /** The urgent needs with half-days too near for a plan, whether or not somebody comes. */
    @Transactional
    public List<UUID> listUrgentAndNear() {
        return vacancies.listAll().stream()
                .filter(Vacancy::urgent)
                .filter(it -> !near(reserve.ahead(it)).isEmpty())
                .map(Vacancy::id)
                .toList();
    }

    /** Only who could take all of it, so that whoever is quicker leaves no half-day uncovered that the lead would have covered. */
    @Override
    public List<Draft> beside(Proposal lead, Vacancy vacancy) {
        if (!reserve.uncovered(vacancy).containsAll(lead.halfDays())) {
            return List.of();
        }
        var rounds = rounds(vacancy.id());
        var butThese = asked(rounds, lead.halfDays());
        butThese.add(lead.practitionerId());
        proposals.listPlannedAlone(vacancy.id()).forEach(it -> butThese.add(it.practitionerId()));
        long waiting = rounds.stream()
                .filter(it -> isOpen(it) && it.halfDays().intersects(lead.halfDays()))
                .count();
        var drafts = drafts(
                vacancy, lead.halfDays(), butThese, lead.halfDays().size(), atOnce() - 1 - waiting, reserve.pool());
        if (!drafts.isEmpty()) {
            LOG.infof(
                    "round opened: vacancyId=%s halfDays=%d asked=%d beside=%s",
                    vacancy.id(), lead.halfDays().size(), drafts.size(), lead.id());
        }
        return drafts;
    }

    private List<Proposal> rounds(UUID vacancyId) {
        return proposals.listParallel(
                vacancyId, clock.instant().minus(config.gates().refusalMemory()));
    }

    private static boolean isWaiting(List<Proposal> rounds, HalfDays halfDays) {
        return rounds.stream().anyMatch(it -> isOpen(it) && it.halfDays().intersects(halfDays));
    }

    /** The plan, which hears of the place at the same moment, may need a moment to propose somebody; if it does not, the reserve is asked. */
    private void beside(Vacancy vacancy, HalfDays far, Set<UUID> asked, GivenBack given) {
        var pool = reserve.pool();
        var planned = planned(vacancy, far);
        if (planned.isEmpty() && isPatient(given)) {
            deadlines.set(Kind.CASCADE, given.of().id(), clock.instant().plus(BETWEEN_LOOKS));
        } else if (planned.isEmpty()) {
            open(drafts(vacancy, far, asked, 1, atOnce(), pool));
        }
        var butThese = new HashSet<>(asked);
        planned.forEach(it -> butThese.add(it.practitionerId()));
        for (Proposal it : planned) {
            var among = it.halfDays().and(far);
            var drafts = drafts(vacancy, among, butThese, 1, atOnce() - 1, pool);
            drafts.forEach(draft -> butThese.add(draft.practitionerId()));
            publish.beside(it.id(), drafts);
            LOG.infof(
                    "round opened: vacancyId=%s halfDays=%d asked=%d beside=%s",
                    vacancy.id(), among.size(), drafts.size(), it.id());
        }
    }

    private List<Proposal> planned(Vacancy vacancy, HalfDays among) {
        return proposals.listPlannedAlone(vacancy.id()).stream()
                .filter(it -> it.halfDays().intersects(among))
                .toList();
    }

    private boolean isPatient(GivenBack given) {
        return given.at()
                .filter(it -> it.plus(PATIENCE).isAfter(clock.instant()))
                .isPresent();
    }

    private void open(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        publish.inParallel(drafts);
        LOG.infof("round opened: vacancyId=%s asked=%d", drafts.getFirst().vacancyId(), drafts.size());
    }

    private int atOnce() {
        return rules.today().number(RuleCode.PARALLEL_OFFERS);
    }

    private List<Draft> drafts(
            Vacancy vacancy, HalfDays among, Set<UUID> butThese, int atLeast, long atMost, Pool pool) {
        if (atMost <= 0) {
            return List.of();
        }
        return reserve.of(vacancy, among, pool).stream()
                .filter(it -> it.open().size() >= atLeast)
                .filter(it -> !butThese.contains(it.pair().practitioner().id()))
                .limit(atMost)
                .map(it -> new Draft(
                        it.pair().practitioner().id(),
                        vacancy.id(),
                        vacancy.territory(),
                        it.open(),
                        it.score(),
                        terms.explain(it.pair(), it.open()),
                        Draft.OF_RESERVE,
                        true))
                .toList();
    }

    /** Half-days for which a plan, which keeps some days of notice, comes too late. */
    private HalfDays near(HalfDays halfDays) {
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        return halfDays.until(today.plusDays(config.gates().notice().toDays() - 1));
    }

    private static boolean isOpen(Proposal it) {
        return it.status() == Proposal.Status.PROPOSED || it.status() == Proposal.Status.OFFERED;
    }

    /** Who had their say, and who comes on other half-days but not on these, for an extension to them lapsed. */
    private static Set<UUID> butThese(List<Proposal> rounds, HalfDays among, GivenBack given) {
        var those = asked(rounds, among);
        if (given.isShortened()) {
            those.add(given.of().practitionerId());
        }
        return those;
    }

    /** Who had their say; those for whom nothing was left, or whose proposal fell by itself, may be asked again. */
    private static Set<UUID> asked(List<Proposal> rounds, HalfDays near) {
        return rounds.stream()
                .filter(it -> it.halfDays().intersects(near))
                .filter(it -> it.status() != Proposal.Status.SUPERSEDED && it.status() != Proposal.Status.WITHDRAWN)
                .map(Proposal::practitionerId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
