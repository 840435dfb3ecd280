package fr.releve.notification.answer;

import fr.releve.kit.time.Clock;
import fr.releve.notification.answer.Link.State;
import fr.releve.notification.answer.LinkSeal.Purpose;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Messages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Reads a link without using it: mail programs open links by themselves. */
@ApplicationScoped
public class ReadLink {

    /** Whether a call is still under way has nothing to do with a clock that is set ahead. */
    private static final InstantSource PROCESS_TIME = Clock.ofProcesses();

    private final LinkSeal seal;
    private final LinkUses uses;
    private final Messages messages;
    private final InstantSource clock;

    ReadLink(LinkSeal seal, LinkUses uses, Messages messages, InstantSource clock) {
        this.seal = seal;
        this.uses = uses;
        this.messages = messages;
        this.clock = clock;
    }

    /** Empty unless we signed it. */
    public Optional<Link> handle(String token) {
        return seal.read(Purpose.ANSWER, token)
                .flatMap(claim -> QuarkusTransaction.requiringNew()
                        .call(() -> messages.findByIdOptional(claim.messageId()))
                        .map(message -> link(message, claim)));
    }

    private Link link(Message message, LinkSeal.Claim claim) {
        var use = uses.ofMessage(message.id()).filter(it -> !it.isAbandoned(PROCESS_TIME.instant()));
        if (use.isPresent()) {
            return new Link(message, state(use.get()), use.get().answer());
        }
        return new Link(message, clock.instant().isAfter(claim.until()) ? State.OVER : State.OPEN, null);
    }

    private static State state(LinkUse use) {
        if (use.isUncertain()) {
            return State.UNCERTAIN;
        }
        return use.counted() ? State.USED : State.TOO_LATE;
    }
}
