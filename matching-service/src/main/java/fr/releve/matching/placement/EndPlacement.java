package fr.releve.matching.placement;

import fr.releve.matching.placement.Placement.Status;
import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Cancels a placement that has not begun, and interrupts one under way, which keeps its past half-days; does nothing if all are past. */
@ApplicationScoped
class EndPlacement {

    private final Desk desk;
    private final PlacementTimes times;
    private final Rules rules;

    EndPlacement(Desk desk, PlacementTimes times, Rules rules) {
        this.desk = desk;
        this.times = times;
        this.rules = rules;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handle(Desk.File file, String reason, Instant now) {
        var it = file.placement();
        var ahead = it.halfDays().from(now);
        boolean begun = Status.UNDER_WAY.contains(it.status());
        if (begun && ahead.isEmpty()) {
            return;
        }
        var act = begun
                ? Act.bySystem(Deed.INTERRUPT, now).on(it.halfDays().minus(ahead))
                : Act.bySystem(Deed.CANCEL, now);
        desk.act(it, act.because(reason));
        desk.giveBack(file, reason, now);
        times.fallen(it, now, rules.today());
    }
}
