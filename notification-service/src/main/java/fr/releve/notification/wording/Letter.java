package fr.releve.notification.wording;

import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.VacancySheet;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to be read: everything that the mail's text and HTML show.
 *
 * @param vacancy what the public may know of the need; null if it is not public any more
 * @param count {@code 24 demi-journées :}
 * @param days the half-days in words, a line each
 * @param counterpart how to reach the other side; only once both have agreed
 * @param news of a digest: what it tells
 * @param link where the application shows what it is about
 * @param settings where the reader says how many mails they want; null for who has no account
 * @param answerLink where it can be answered without logging in; null if there is nothing to answer
 * @param stopLink where mails like this one end without logging in; null if the reader has no choice
 */
public record Letter(
        Language language,
        String greeting,
        Sentences sentences,
        @Nullable VacancySheet vacancy,
        String count,
        List<String> days,
        @Nullable Contact counterpart,
        List<Headline> news,
        URI link,
        @Nullable URI settings,
        @Nullable URI answerLink,
        @Nullable URI stopLink) {

    /** Path of the page where readers choose how many mails they want. */
    public static final String SETTINGS = "/mes-messages#courriels";

    /** One message of a digest. */
    public record Headline(String title, URI link) {}

    public static Letter of(Occasion occasion, Contact reader, URI link) {
        var language = Language.of(reader.locale());
        var phrases = Phrasebook.of(language);
        return new Letter(
                language,
                phrases.greeting(reader.name()),
                phrases.sentences(occasion),
                null,
                HalfDaysInWords.count(occasion.halfDays(), language) + colon(language),
                HalfDaysInWords.lines(occasion.halfDays(), language),
                null,
                List.of(),
                link,
                reader.account() == null ? null : link.resolve(SETTINGS),
                null,
                null);
    }

    public Letter about(@Nullable VacancySheet need, @Nullable Contact otherSide) {
        return new Letter(
                language,
                greeting,
                sentences,
                need,
                count,
                days,
                otherSide,
                news,
                link,
                settings,
                answerLink,
                stopLink);
    }

    /** Without logging in. */
    public Letter leadingTo(@Nullable URI answers, @Nullable URI stop) {
        return new Letter(
                language, greeting, sentences, vacancy, count, days, counterpart, news, link, settings, answers, stop);
    }

    public Letter telling(List<Headline> headlines) {
        return new Letter(
                language,
                greeting,
                sentences,
                vacancy,
                count,
                days,
                counterpart,
                headlines,
                link,
                settings,
                answerLink,
                stopLink);
    }

    /** Where the one action leads. */
    public URI actionLink() {
        return answerLink == null ? link : answerLink;
    }

    /** Label of the second way, into the application. */
    public String more() {
        return Phrasebook.of(language).link("more");
    }

    public String subject() {
        return sentences.title();
    }

    /** Of the vacancy: {@code Maison de santé des Coëvrons, à Évron}. */
    public String place() {
        if (vacancy == null) {
            return "";
        }
        String before = language == Language.FRENCH ? ", à " : ", ";
        return vacancy.practice() + (vacancy.commune() == null ? "" : before + vacancy.commune());
    }

    /** Label of the way to the settings. */
    public String choose() {
        return Phrasebook.of(language).settings();
    }

    /** What Relève is. */
    public String about() {
        return Phrasebook.of(language).about();
    }

    private static String colon(Language language) {
        return language == Language.FRENCH ? "\u00a0:" : ":";
    }
}
