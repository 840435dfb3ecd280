package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.answer.MailLinks;
import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.Contacts;
import fr.releve.notification.contact.VacancySheet;
import fr.releve.notification.message.Message;
import fr.releve.notification.message.Messages;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Letter;
import fr.releve.notification.wording.Letter.Headline;
import fr.releve.notification.wording.Phrasebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a letter of a message, in the reader's language and with what only the moment of sending knows. */
@ApplicationScoped
class WriteLetter {

    private final Messages messages;
    private final Readers readers;
    private final Contacts contacts;
    private final MailLinks mailLinks;
    private final NotificationConfig config;

    WriteLetter(Messages messages, Readers readers, Contacts contacts, MailLinks mailLinks, NotificationConfig config) {
        this.mailLinks = mailLinks;
        this.messages = messages;
        this.readers = readers;
        this.contacts = contacts;
        this.config = config;
    }

    Letter handle(Message message, Contact reader) {
        var occasion = message.occasion();
        var plain = Letter.of(occasion, reader, message.link(config.publicUrl()));
        var letter = reader.account() == null
                ? plain
                : plain.leadingTo(
                        mailLinks.toAnswer(message).orElse(null),
                        mailLinks.toStop(message).orElse(null));
        return switch (message.subject()) {
            case DIGEST -> letter.telling(headlines(message, Language.of(reader.locale())));
            case QUEUE, PAPER -> letter;
            case PROPOSAL, PLACEMENT -> letter.about(vacancy(message), counterpart(message, reader));
        };
    }

    private @Nullable VacancySheet vacancy(Message message) {
        return Optional.ofNullable(message.vacancyId())
                .flatMap(contacts::vacancy)
                .orElse(null);
    }

    private @Nullable Contact counterpart(Message message, Contact reader) {
        return message.occasion().kind().tellsContact()
                ? readers.counterpart(message, reader.account()).orElse(null)
                : null;
    }

    private List<Headline> headlines(Message digest, Language language) {
        return messages.toldIn(digest).stream()
                .map(it -> new Headline(
                        Phrasebook.of(language).sentences(it.occasion()).title(), it.link(config.publicUrl())))
                .toList();
    }
}
