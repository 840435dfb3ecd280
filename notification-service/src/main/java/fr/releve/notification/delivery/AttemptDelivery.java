package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.Contacts;
import fr.releve.notification.contact.ContactsUnavailable;
import fr.releve.notification.delivery.Delivery.Reason;
import fr.releve.notification.message.KnowAccount;
import fr.releve.notification.message.Message;
import fr.releve.notification.wording.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks who the reader is, writes the letter and hands it to the mail server. Runs outside any transaction: all this may take time. */
@ApplicationScoped
class AttemptDelivery {

    private static final Logger LOG = Logger.getLogger(AttemptDelivery.class);

    private final Readers readers;
    private final Contacts contacts;
    private final KnowAccount knowAccount;
    private final MailServer mailServer;
    private final NotificationConfig config;
    private final InstantSource clock;

    AttemptDelivery(
            Readers readers,
            Contacts contacts,
            KnowAccount knowAccount,
            MailServer mailServer,
            NotificationConfig config,
            InstantSource clock) {
        this.readers = readers;
        this.contacts = contacts;
        this.knowAccount = knowAccount;
        this.mailServer = mailServer;
        this.config = config;
        this.clock = clock;
    }

    Outcome handle(Attempt attempt) {
        try {
            return readers.of(attempt.message())
                    .map(reader -> send(attempt, reader))
                    .orElseGet(() -> new Outcome.Dropped(Reason.READER_ERASED));
        } catch (ContactsUnavailable e) {
            return new Outcome.Failed(Reason.CONTACTS_UNAVAILABLE);
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
            knowAccount.handle(message.id(), reader.account());
        }
        if (message.isTooLate(clock.instant())) {
            return new Outcome.Dropped(Reason.OFFER_OVER);
        }
        mailServer.send(attempt, reader.email(), letter(message, reader));
        return new Outcome.Sent();
    }

    private Letter letter(Message message, Contact reader) {
        var occasion = message.occasion();
        return Letter.of(
                occasion,
                reader,
                contacts.vacancy(message.vacancyId()).orElse(null),
                counterpart(message).orElse(null),
                message.link(config.publicUrl()));
    }

    private Optional<Contact> counterpart(Message message) {
        var occasion = message.occasion();
        return occasion.kind().tellsContact() ? readers.counterpart(message, occasion.reader()) : Optional.empty();
    }
}
