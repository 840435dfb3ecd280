package fr.releve.matching.placement;

import fr.releve.matching.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What an extension added falls for want of the Ordre's authorisation; what was authorised before stays. */
@ApplicationScoped
class LapseExtension {

    private final Desk desk;
    private final PlacementTimes times;
    private final Rules rules;

    LapseExtension(Desk desk, PlacementTimes times, Rules rules) {
        this.desk = desk;
        this.times = times;
        this.rules = rules;
    }

    /** @throws MoveRefused if nothing waits for an authorisation, or it is not this one's to say */
    @Transactional(Transactional.TxType.MANDATORY)
    void handle(Desk.File file, Act lapse) {
        var it = file.placement();
        var kept = it.halfDays().minus(it.added());
        desk.act(it, lapse.on(kept));
        desk.shorten(file, kept, lapse.at());
        times.begun(it, rules.today());
    }
}
