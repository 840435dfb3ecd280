package fr.releve.notification.message;

import fr.releve.notification.calendar.Block;
import fr.releve.notification.calendar.Hours;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the calendars of both sides with what was confirmed: tells of entries that are new, that changed and that fall. */
@ApplicationScoped
class KeepCalendars {

    private static final List<Reader> SIDES = List.of(Reader.DOCTOR, Reader.HOST);

    private final Messages messages;
    private final WriteMessage writeMessage;

    KeepCalendars(Messages messages, WriteMessage writeMessage) {
        this.messages = messages;
        this.writeMessage = writeMessage;
    }

    /** In the transaction of the news. */
    void follow(News news) {
        entriesAfter(news).ifPresent(wanted -> SIDES.forEach(side -> follow(news, side, wanted)));
    }

    /** The entries that should be there after the news; empty if the news changes none. */
    private static Optional<Map<String, Block>> entriesAfter(News news) {
        return switch (news.kind()) {
            case CONFIRMED, EXTENDED, EXTENSION_LAPSED, INTERRUPTED, NO_SHOW -> Optional.of(Block.of(news.halfDays()));
            case CANCELLED -> Optional.of(Map.of());
            default -> Optional.empty();
        };
    }

    private void follow(News news, Reader side, Map<String, Block> wanted) {
        var told = messages.entriesOf(news.event().proposalId(), side);
        told.forEach((key, last) -> {
            if (!wanted.containsKey(key) && last.occasion().kind() == Kind.CALENDAR) {
                var gone = News.of(news.event(), Kind.CALENDAR_CANCELLED)
                        .with(last.occasion().halfDays())
                        .during(last.hours());
                tell(gone, side, key, last);
            }
        });
        wanted.forEach((key, block) -> {
            var last = told.get(key);
            var entry =
                    News.of(news.event(), Kind.CALENDAR).with(block.halfDays()).during(news.hours());
            if (last == null || !isThere(last, entry)) {
                tell(entry, side, key, last);
            }
        });
    }

    private static boolean isThere(Message last, News entry) {
        var occasion = last.occasion();
        return occasion.kind() == Kind.CALENDAR
                && occasion.halfDays().equals(entry.halfDays())
                && last.hours().equals(Objects.requireNonNullElse(entry.hours(), Hours.USUAL));
    }

    private void tell(News entry, Reader side, String key, @Nullable Message last) {
        int sequence = last == null ? 0 : last.calendarSequence() + 1;
        writeMessage.handle(Message.entry(side, entry, key, sequence));
    }
}
