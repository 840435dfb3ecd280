package fr.releve.notification.delivery;

import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.ContactsUnavailable;
import fr.releve.notification.delivery.Delivery.Reason;
import fr.releve.notification.message.KnowAccount;
import fr.releve.notification.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks who the reader is, writes the mail and hands it to the mail server. Runs outside any transaction: all this may take time. */
@ApplicationScoped
class AttemptDelivery {

    private static final Logger LOG = Logger.getLogger(AttemptDelivery.class);

    private final Readers readers;
    private final Deliveries deliveries;
    private final Messages messages;
    private final KnowAccount knowAccount;
    private final Wishes wishes;
    private final WriteMail writeMail;
    private final ConfirmAttempt confirmAttempt;
    private final MailServer mailServer;
    private final InstantSource clock;

    AttemptDelivery(
            Readers readers,
            Deliveries deliveries,
            Messages messages,
            KnowAccount knowAccount,
            Wishes wishes,
            WriteMail writeMail,
            ConfirmAttempt confirmAttempt,
            MailServer mailServer,
            InstantSource clock) {
        this.readers = readers;
        this.deliveries = deliveries;
        this.messages = messages;
        this.knowAccount = knowAccount;
        this.wishes = wishes;
        this.writeMail = writeMail;
        this.confirmAttempt = confirmAttempt;
        this.mailServer = mailServer;
        this.clock = clock;
    }

    Outcome handle(Attempt attempt) {
        try {
            return readers.of(attempt.message())
                    .map(reader -> send(attempt, reader))
                    .orElseGet(() -> new Outcome.Dropped(Reason.READER_ERASED));
        } catch (ContactsUnavailable e) {
            return new Outcome.Failed(Reason.CONTACTS_UNAVAILABLE);
        } catch (MailRefused e) {
            return new Outcome.Refused(Reason.REFUSED);
        } catch (MailNotTaken e) {
            return new Outcome.Failed(Reason.MAIL_NOT_TAKEN);
        } catch (RuntimeException e) {
            LOG.errorf(e, "mail could not be written: deliveryId=%s", attempt.deliveryId());
            return new Outcome.Failed(Reason.UNEXPECTED);
        }
    }

    private Outcome send(Attempt attempt, Contact reader) {
        var message = attempt.message();
        if (reader.account() != null) {
            knowAccount.handle(message, reader.account());
        }
        return instead(attempt, reader).orElseGet(() -> {
            var mail = writeMail.handle(attempt, reader);
            if (!confirmAttempt.handle(attempt)) {
                return new Outcome.Overtaken();
            }
            mailServer.send(mail, () -> goOn(attempt));
            return new Outcome.Sent();
        });
    }

    /** A lease that cannot be had anew is no reason to hang up on the mail server. */
    private void goOn(Attempt attempt) {
        try {
            confirmAttempt.handle(attempt);
        } catch (RuntimeException e) {
            LOG.warnf("mail is under way without a lease: deliveryId=%s", attempt.deliveryId());
        }
    }

    /** Why the mail does not go out now; empty if it does. */
    private Optional<Outcome> instead(Attempt attempt, Contact reader) {
        var message = attempt.message();
        boolean overtaken = message.isOffer() && deliveries.isOvertaken(attempt.deliveryId());
        if (overtaken || message.isTooLate(clock.instant())) {
            return Optional.of(new Outcome.Dropped(Reason.OFFER_OVER));
        }
        if (message.occasion().kind().tellsContact() && messages.tellThatItFell(message)) {
            return Optional.of(new Outcome.Dropped(Reason.AGREEMENT_OVER));
        }
        return Optional.ofNullable(reader.account()).flatMap(account -> wishes.against(message, account));
    }
}
