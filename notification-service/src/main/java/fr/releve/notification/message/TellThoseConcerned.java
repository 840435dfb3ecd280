package fr.releve.notification.message;

import fr.releve.notification.wording.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes one message to each whom the news concern, and leaves them at the post. */
@ApplicationScoped
public class TellThoseConcerned {

    private final Messages messages;
    private final WriteMessage writeMessage;
    private final KeepCalendars keepCalendars;

    TellThoseConcerned(Messages messages, WriteMessage writeMessage, KeepCalendars keepCalendars) {
        this.messages = messages;
        this.writeMessage = writeMessage;
        this.keepCalendars = keepCalendars;
    }

    /** Does nothing if they were told before. */
    @Transactional
    public void handle(News news) {
        var event = news.event();
        if (messages.told(event.subject(), event.proposalId(), event.sequence())) {
            return;
        }
        var told = news.kind().tellsHalfDays() ? news : news.with(messages.halfDaysOf(event.proposalId()));
        for (Reader reader : told.readers()) {
            writeMessage.handle(Message.to(reader, told));
        }
        keepCalendars.follow(news);
    }
}
