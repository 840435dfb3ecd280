package fr.releve.notification.wording;

import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.VacancySheet;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to be read: everything that the mail's text and HTML show.
 *
 * @param name the reader's
 * @param vacancy what the public may know of the need; null if it is not public any more
 * @param count {@code 24 demi-journées}
 * @param days the half-days in words, a line each
 * @param counterpart how to reach the other side; only once both have agreed
 * @param link where the one action leads
 */
public record Letter(
        String name,
        Sentences sentences,
        @Nullable VacancySheet vacancy,
        String count,
        List<String> days,
        @Nullable Contact counterpart,
        URI link) {

    public static Letter of(
            Occasion occasion,
            Contact reader,
            @Nullable VacancySheet vacancy,
            @Nullable Contact counterpart,
            URI link) {
        return new Letter(
                reader.name(),
                French.of(occasion),
                vacancy,
                HalfDaysInWords.count(occasion.halfDays()),
                HalfDaysInWords.lines(occasion.halfDays()),
                counterpart,
                link);
    }

    public String subject() {
        return sentences.title();
    }
}
