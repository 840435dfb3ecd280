package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.agenda.DescribeEntry;
import fr.releve.notification.calendar.CalendarFile;
import fr.releve.notification.contact.Contact;
import fr.releve.notification.message.Message;
import fr.releve.notification.wording.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the invitation that goes with a letter about an entry of the calendar. */
@ApplicationScoped
class WriteInvitation {

    private final DescribeEntry describeEntry;
    private final NotificationConfig config;

    WriteInvitation(DescribeEntry describeEntry, NotificationConfig config) {
        this.describeEntry = describeEntry;
        this.config = config;
    }

    /** Empty if the message is about no entry. */
    List<Invitation> handle(Message message, Letter letter, Contact reader) {
        if (!message.isCalendarEntry()) {
            return List.of();
        }
        return describeEntry.handle(message, letter.vacancy(), letter.language()).stream()
                .map(entry -> new Invitation(
                        entry.cancelled() ? "CANCEL" : "REQUEST",
                        CalendarFile.invitation(entry, config.sender(), reader.email())))
                .toList();
    }
}
