package fr.releve.notification.answer.web;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.answer.Answer;
import fr.releve.notification.answer.Link;
import fr.releve.notification.wording.Concern;
import fr.releve.notification.wording.HalfDaysInWords;
import fr.releve.notification.wording.Language;
import fr.releve.notification.wording.Letter;
import fr.releve.notification.wording.Phrasebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes the page of a link, with no more than the mail told. */
@ApplicationScoped
class LinkPages {

    private final URI application;

    LinkPages(NotificationConfig config) {
        this.application = config.publicUrl();
    }

    LinkPage of(Link link, Language language) {
        return switch (link.state()) {
            case OPEN -> open(link, language);
            case USED -> saying(given(link).key(), language, link);
            case UNCERTAIN -> saying("unavailable", language, link);
            case TOO_LATE -> saying(tooLate(given(link)), language, link);
            case OVER -> saying("over", language, link);
        };
    }

    /** A page that says one thing only. */
    LinkPage saying(String what, Language language) {
        return saying(what, language, application);
    }

    /** Whether the mails of this concern are to end. */
    LinkPage asking(Concern concern, Language language) {
        var phrases = Phrasebook.of(language);
        return new LinkPage(
                language.tag(),
                phrases.link("stop.title"),
                List.of(phrases.link("stop." + concern.name().toLowerCase(Locale.ROOT)), phrases.link("stop.text")),
                List.of(),
                List.of(new LinkPage.Button("stop", phrases.link("stop"), true)),
                phrases.link("more"),
                application.resolve(Letter.SETTINGS));
    }

    /** That they have ended. */
    LinkPage stopped(Language language) {
        return saying("stopped", language, application.resolve(Letter.SETTINGS));
    }

    private LinkPage saying(String what, Language language, Link link) {
        return saying(what, language, link.message().link(application));
    }

    private static LinkPage saying(String what, Language language, URI more) {
        var phrases = Phrasebook.of(language);
        return new LinkPage(
                language.tag(),
                phrases.link(what + ".title"),
                List.of(phrases.link(what + ".text")),
                List.of(),
                List.of(),
                phrases.link("more"),
                more);
    }

    private LinkPage open(Link link, Language language) {
        var phrases = Phrasebook.of(language);
        var occasion = link.message().occasion();
        var sentences = phrases.sentences(occasion);
        return new LinkPage(
                language.tag(),
                sentences.title(),
                List.of(sentences.opening(), sentences.next()),
                HalfDaysInWords.lines(occasion.halfDays(), language),
                buttons(link, phrases),
                phrases.link("more"),
                link.message().link(application));
    }

    private static List<LinkPage.Button> buttons(Link link, Phrasebook phrases) {
        var answers = Answer.to(link.message());
        return answers.stream()
                .map(it -> new LinkPage.Button(it.name(), phrases.link(it.key()), it == answers.getFirst()))
                .toList();
    }

    private static String tooLate(Answer answer) {
        return switch (answer) {
            case ACCEPT, DECLINE -> "too-late";
            case DONE -> "done.too-late";
            case EXTEND, KEEP -> "extend.too-late";
        };
    }

    private static Answer given(Link link) {
        return Objects.requireNonNull(link.given(), "given");
    }
}
