package fr.releve.notification.answer;

import fr.releve.notification.answer.LinkSeal.Purpose;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Messages;
import fr.releve.notification.preference.ChooseRhythms;
import fr.releve.notification.wording.Concern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** A reader wants no more mails of one concern, by the link of one of them; the messages themselves stay in the application. */
@ApplicationScoped
public class StopMails {

    private final LinkSeal seal;
    private final Messages messages;
    private final ChooseRhythms choose;
    private final InstantSource clock;

    StopMails(LinkSeal seal, Messages messages, ChooseRhythms choose, InstantSource clock) {
        this.seal = seal;
        this.messages = messages;
        this.choose = choose;
        this.clock = clock;
    }

    /** What the link would end; empty unless we signed it and it is still valid. Ends nothing: mail programs open links by themselves. */
    @Transactional
    public Optional<Concern> read(String token) {
        return message(token).map(StopMails::concern);
    }

    /** Ends the mails of the concern that it returns; once or more often makes no difference. Empty as in {@link #read}. */
    @Transactional
    public Optional<Concern> handle(String token) {
        var message = message(token);
        message.ifPresent(it -> choose.end(concern(it), Objects.requireNonNull(it.account(), "account")));
        return message.map(StopMails::concern);
    }

    private Optional<Message> message(String token) {
        return seal.read(Purpose.STOP_MAILS, token)
                .filter(claim -> !clock.instant().isAfter(claim.until()))
                .flatMap(claim -> messages.findByIdOptional(claim.messageId()))
                .filter(it -> it.account() != null);
    }

    private static Concern concern(Message message) {
        return message.occasion().kind().concern();
    }
}
