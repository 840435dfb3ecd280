package fr.releve.matching.reserve;

import fr.releve.kit.time.Clock;
import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.deadline.Deadline;
import fr.releve.matching.deadline.Deadline.Kind;
import fr.releve.matching.deadline.DeadlineKeeper;
import fr.releve.matching.proposal.Draft;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.proposal.PublishChanges;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * When a place is given back, the next best are looked for at once. What a plan can still see to is left to it: it hears of the place in
 * the same moment. For half-days too near for that, several doctors are asked in parallel, and the first to accept gets them.
 */
@ApplicationScoped
public class OpenRound implements DeadlineKeeper {

    private static final Logger LOG = Logger.getLogger(OpenRound.class);
    private static final String VERSION = "reserve.1";

    private final Proposals proposals;
    private final Vacancies vacancies;
    private final Reserve reserve;
    private final PublishChanges publish;
    private final Rules rules;
    private final MatchingConfig config;
    private final InstantSource clock;

    public OpenRound(
            Proposals proposals,
            Vacancies vacancies,
            Reserve reserve,
            PublishChanges publish,
            Rules rules,
            MatchingConfig config,
            InstantSource clock) {
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.reserve = reserve;
        this.publish = publish;
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
        var givenBack = proposals.get(deadline.subject()).halfDays();
        var near = near(reserve.uncovered(vacancy).and(givenBack));
        if (near.isEmpty()) {
            return;
        }
        var rounds = proposals.listParallel(
                vacancyId, clock.instant().minus(config.gates().refusalMemory()));
        boolean waiting =
                rounds.stream().anyMatch(it -> isOpen(it) && it.halfDays().intersects(near));
        if (!waiting) {
            open(vacancy, near, asked(rounds, near));
        }
    }

    private void open(Vacancy vacancy, HalfDays near, Set<UUID> asked) {
        int atOnce = rules.today().number(RuleCode.PARALLEL_OFFERS);
        List<Draft> drafts = reserve.of(vacancy, near).stream()
                .filter(it -> !asked.contains(it.pair().practitioner().id()))
                .limit(atOnce)
                .map(it -> new Draft(
                        it.pair().practitioner().id(),
                        vacancy.id(),
                        vacancy.territory(),
                        it.open(),
                        it.score(),
                        it.terms(),
                        VERSION,
                        true))
                .toList();
        publish.inParallel(drafts);
        LOG.infof("round opened: vacancyId=%s halfDays=%d asked=%d", vacancy.id(), near.size(), drafts.size());
    }

    /** Half-days for which a plan, which keeps some days of notice, comes too late. */
    private HalfDays near(HalfDays halfDays) {
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        return halfDays.until(today.plusDays(config.gates().notice().toDays() - 1));
    }

    private static boolean isOpen(Proposal it) {
        return it.status() == Proposal.Status.PROPOSED || it.status() == Proposal.Status.OFFERED;
    }

    /** Who had their say; those for whom nothing was left, or whose proposal fell by itself, may be asked again. */
    private static Set<UUID> asked(List<Proposal> rounds, HalfDays near) {
        return rounds.stream()
                .filter(it -> it.halfDays().intersects(near))
                .filter(it -> it.status() != Proposal.Status.SUPERSEDED && it.status() != Proposal.Status.WITHDRAWN)
                .map(Proposal::practitionerId)
                .collect(Collectors.toSet());
    }
}
