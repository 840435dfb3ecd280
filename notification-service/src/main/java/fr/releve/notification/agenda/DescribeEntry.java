package fr.releve.notification.agenda;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.calendar.Block;
import fr.releve.notification.calendar.Entry;
import fr.releve.notification.contact.VacancySheet;
import fr.releve.notification.message.Message;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Phrasebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes an entry of a calendar of the message that tells of it. */
@ApplicationScoped
public class DescribeEntry {

    private final NotificationConfig config;

    public DescribeEntry(NotificationConfig config) {
        this.config = config;
    }

    /** @param vacancy null if nobody knows it any more */
    public Entry handle(Message message, @Nullable VacancySheet vacancy, Language language) {
        var occasion = message.occasion();
        var block = Block.of(occasion.halfDays()).values().iterator().next();
        return new Entry(
                uid(message),
                message.calendarSequence(),
                block,
                message.hours(),
                message.happenedAt(),
                Phrasebook.of(language).calendarEntry(occasion.reader()),
                vacancy == null ? "" : place(vacancy),
                message.link(config.publicUrl()),
                occasion.kind() == Kind.CALENDAR_CANCELLED);
    }

    private String uid(Message message) {
        return message.proposalId() + "-" + message.calendarKey().toLowerCase(Locale.ROOT) + "@" + config.mailDomain();
    }

    private static String place(VacancySheet vacancy) {
        return vacancy.commune() == null ? vacancy.practice() : vacancy.practice() + ", " + vacancy.commune();
    }
}
