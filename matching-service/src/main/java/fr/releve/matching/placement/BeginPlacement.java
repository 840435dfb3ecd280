package fr.releve.matching.placement;

import fr.releve.matching.proposal.Agreements;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Both said yes: a placement begins to be. */
@ApplicationScoped
public class BeginPlacement implements Agreements {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Rules rules;
    private final PlacementTimes times;
    private final Desk desk;

    BeginPlacement(Practitioners practitioners, Vacancies vacancies, Rules rules, PlacementTimes times, Desk desk) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.rules = rules;
        this.times = times;
        this.desk = desk;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void agreed(Proposal proposal, Instant at) {
        var doctor = practitioners.get(proposal.practitionerId());
        var need = vacancies.get(proposal.vacancyId());
        var placement = Placement.of(proposal, need.practice(), need.kind(), doctor.student(), at);
        desk.write(placement, placement.begin());
        times.agreed(placement, rules.today());
    }
}
