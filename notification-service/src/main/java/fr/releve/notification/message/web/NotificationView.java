package fr.releve.notification.message.web;

import fr.releve.notification.message.Message;
import fr.releve.notification.wording.HalfDaysInWords;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Phrasebook;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it in the application.
 *
 * @param text what happened and what to do next, in the language asked for
 * @param halfDays in words, a line each
 * @param action label of the link
 */
record NotificationView(
        UUID id,
        Kind kind,
        UUID proposalId,
        @Nullable UUID vacancyId,
        String title,
        String text,
        List<String> halfDays,
        @Nullable Instant before,
        Instant at,
        boolean read,
        String action,
        URI link) {

    static NotificationView of(Message message, Language language, URI publicUrl) {
        var occasion = message.occasion();
        var sentences = Phrasebook.of(language).sentences(occasion);
        return new NotificationView(
                message.id(),
                occasion.kind(),
                message.proposalId(),
                message.vacancyId(),
                sentences.title(),
                sentences.opening() + " " + sentences.next(),
                HalfDaysInWords.lines(occasion.halfDays(), language),
                occasion.before(),
                message.happenedAt(),
                message.isRead(),
                sentences.action(),
                message.link(publicUrl));
    }
}
