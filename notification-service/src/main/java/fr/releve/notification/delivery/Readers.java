package fr.releve.notification.delivery;

import fr.releve.kit.security.Roles;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.Contacts;
import fr.releve.notification.contact.ShownTo;
import fr.releve.notification.message.Message;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Phrasebook;
import fr.releve.notification.wording.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who a message's reader is and how to reach them. */
@ApplicationScoped
class Readers {

    private final Contacts contacts;
    private final NotificationConfig.Coordination coordination;

    Readers(Contacts contacts, NotificationConfig config) {
        this.contacts = contacts;
        this.coordination = config.coordination();
    }

    /** Empty if the reader was erased. */
    Optional<Contact> of(Message message) {
        return find(message, message.occasion().reader(), null);
    }

    /**
     * The other side of the reader's, to be shown to the reader; a coordinator stands between the two.
     *
     * @param account of the reader; null if they have none
     */
    Optional<Contact> counterpart(Message message, @Nullable String account) {
        return switch (message.occasion().reader()) {
            case DOCTOR -> find(message, Reader.HOST, shownTo(account, Roles.PRACTITIONER));
            case HOST -> find(message, Reader.DOCTOR, shownTo(account, Roles.MUNICIPALITY));
            case COORDINATOR -> Optional.empty();
        };
    }

    private static @Nullable ShownTo shownTo(@Nullable String account, String role) {
        return account == null ? null : new ShownTo(account, role);
    }

    private Optional<Contact> find(Message message, Reader reader, @Nullable ShownTo shownTo) {
        return switch (reader) {
            case DOCTOR -> contacts.doctor(message.practitionerId(), shownTo);
            case HOST -> Optional.ofNullable(message.vacancyId()).flatMap(id -> contacts.host(id, shownTo));
            case COORDINATOR -> Optional.of(team(message));
        };
    }

    /** What nobody of the territory decided goes to the team of the region. */
    private Contact team(Message message) {
        boolean regional = message.occasion().kind() == Kind.ESCALATED;
        String mailbox = regional
                ? coordination.mailbox()
                : coordination.mailboxes().getOrDefault(message.territory(), coordination.mailbox());
        var language = Language.FRENCH;
        return new Contact(Phrasebook.of(language).coordination(), mailbox, null, null, language.tag());
    }
}
