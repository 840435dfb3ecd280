package fr.releve.matching.placement;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.ExpectedVersion;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.readmodel.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who was told which half-days the other side would like to add answers from afar: only while exactly these are asked for. */
@ApplicationScoped
public class AnswerExtension {

    private final Desk desk;
    private final Proposals proposals;
    private final Vacancies vacancies;
    private final ExtendPlacement extend;
    private final DeclineExtension decline;

    AnswerExtension(
            Desk desk, Proposals proposals, Vacancies vacancies, ExtendPlacement extend, DeclineExtension decline) {
        this.desk = desk;
        this.proposals = proposals;
        this.vacancies = vacancies;
        this.extend = extend;
        this.decline = decline;
    }

    /**
     * @param asked all half-days that the placement would have
     * @param agreed false leaves the placement as it is
     * @throws MoveRefused if the other side does not ask for these, or not any more
     */
    @Transactional
    public Placement handle(UUID id, HalfDays asked, boolean agreed, Caller caller) {
        vacancies.lock(proposals.findVacancyOf(id).orElseThrow(() -> new NotFound("placement", id)));
        var file = desk.open(id);
        var it = file.placement();
        var deed = agreed ? Deed.EXTEND : Deed.DECLINE_EXTENSION;
        var actor = desk.actor(file.proposal(), caller, deed);
        if (it.wish().filter(asked::equals).isEmpty()
                || it.wishedBy().filter(by -> by != actor).isEmpty()) {
            throw new MoveRefused(it.status(), deed, actor);
        }
        return agreed
                ? extend.handle(id, asked, ExpectedVersion.ANY, caller)
                : decline.handle(id, ExpectedVersion.ANY, caller);
    }
}
