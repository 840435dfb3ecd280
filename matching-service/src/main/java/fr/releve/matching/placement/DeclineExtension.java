package fr.releve.matching.placement;

import fr.releve.kit.security.Caller;
import fr.releve.matching.proposal.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Who was asked for more half-days leaves the placement as it is. No reason is asked for. */
@ApplicationScoped
public class DeclineExtension {

    private final Desk desk;
    private final InstantSource clock;

    DeclineExtension(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws MoveRefused if the other side asks for nothing */
    @Transactional
    public Placement handle(UUID id, ExpectedVersion expected, Caller caller) {
        var file = desk.open(id);
        var it = file.placement();
        var actor = desk.actor(file.proposal(), caller, Deed.DECLINE_EXTENSION);
        expected.mustBe(it.version());
        if (it.wishedBy().filter(by -> by != actor).isEmpty()) {
            throw new MoveRefused(it.status(), Deed.DECLINE_EXTENSION, actor);
        }
        desk.act(it, Act.of(Deed.DECLINE_EXTENSION, actor, caller.account(), clock.instant()));
        return it;
    }
}
