package fr.releve.notification.wording;

import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.VacancySheet;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to be read: everything that the mail's text and HTML show.
 *
 * @param language {@code fr} or {@code en}
 * @param greeting with the reader's name
 * @param vacancy what the public may know of the need; null if it is not public any more
 * @param place of the vacancy: {@code Maison de santé des Coëvrons, à Évron}
 * @param count {@code 24 demi-journées :}
 * @param days the half-days in words, a line each
 * @param counterpart how to reach the other side; only once both have agreed
 * @param link where the one action leads
 * @param about what Relève is
 */
public record Letter(
        String language,
        String greeting,
        Sentences sentences,
        @Nullable VacancySheet vacancy,
        String place,
        String count,
        List<String> days,
        @Nullable Contact counterpart,
        URI link,
        String about) {

    public static Letter of(
            Occasion occasion,
            Contact reader,
            @Nullable VacancySheet vacancy,
            @Nullable Contact counterpart,
            URI link) {
        var language = Language.of(reader.locale());
        var phrases = Phrasebook.of(language);
        return new Letter(
                language.tag(),
                phrases.greeting(reader.name()),
                phrases.sentences(occasion),
                vacancy,
                vacancy == null ? "" : place(vacancy, language),
                HalfDaysInWords.count(occasion.halfDays(), language) + colon(language),
                HalfDaysInWords.lines(occasion.halfDays(), language),
                counterpart,
                link,
                phrases.about());
    }

    public String subject() {
        return sentences.title();
    }

    private static String place(VacancySheet vacancy, Language language) {
        if (vacancy.commune() == null) {
            return vacancy.practice();
        }
        return vacancy.practice() + (language == Language.FRENCH ? ", à " : ", ") + vacancy.commune();
    }

    private static String colon(Language language) {
        return language == Language.FRENCH ? "\u00a0:" : ":";
    }
}
