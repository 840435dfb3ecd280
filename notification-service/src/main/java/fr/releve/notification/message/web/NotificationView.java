package fr.releve.notification.message.web;

import fr.releve.notification.message.Message;
import fr.releve.notification.wording.French;
import fr.releve.notification.wording.HalfDaysInWords;
import fr.releve.notification.wording.Occasion.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it in the application.
 *
 * @param text what happened and what to do next, in French
 * @param halfDays in words, a line each
 * @param action label of the link
 */
record NotificationView(
        UUID id,
        Kind kind,
        UUID proposalId,
        UUID vacancyId,
        String title,
        String text,
        List<String> halfDays,
        @Nullable Instant answerBefore,
        Instant at,
        boolean read,
        String action,
        URI link) {

    static NotificationView of(Message message, URI publicUrl) {
        var occasion = message.occasion();
        var sentences = French.of(occasion);
        return new NotificationView(
                message.id(),
                occasion.kind(),
                message.proposalId(),
                message.vacancyId(),
                sentences.title(),
                sentences.opening() + " " + sentences.next(),
                HalfDaysInWords.lines(occasion.halfDays()),
                occasion.answerBefore(),
                message.happenedAt(),
                message.isRead(),
                sentences.action(),
                message.link(publicUrl));
    }
}
