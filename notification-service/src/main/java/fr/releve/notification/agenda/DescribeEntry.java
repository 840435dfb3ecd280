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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries of a calendar of the message that tells of them. It is one entry; only before single dates had entries of their own a
 * message might tell of several in one, under a name that no other has.
 */
@ApplicationScoped
public class DescribeEntry {

    private final NotificationConfig config;

    public DescribeEntry(NotificationConfig config) {
        this.config = config;
    }

    /**
     * The end of an entry ends it under the name under which it was told.
     *
     * @param vacancy null if nobody knows it any more
     */
    public List<Entry> handle(Message message, @Nullable VacancySheet vacancy, Language language) {
        boolean cancelled = message.occasion().kind() == Kind.CALENDAR_CANCELLED;
        var blocks = Block.of(message.occasion().halfDays());
        return blocks.values().stream()
                .limit(cancelled ? 1 : blocks.size())
                .map(block -> new Entry(
                        uid(message, cancelled ? message.calendarKey() : block.key()),
                        message.calendarSequence(),
                        block,
                        message.hours(),
                        message.happenedAt(),
                        Phrasebook.of(language).calendarEntry(message.occasion().reader()),
                        vacancy == null ? "" : place(vacancy),
                        message.link(config.publicUrl()),
                        cancelled))
                .toList();
    }

    private String uid(Message message, String key) {
        return message.proposalId() + "-" + key.toLowerCase(Locale.ROOT) + "@" + config.mailDomain();
    }

    private static String place(VacancySheet vacancy) {
        return vacancy.commune() == null ? vacancy.practice() : vacancy.practice() + ", " + vacancy.commune();
    }
}
