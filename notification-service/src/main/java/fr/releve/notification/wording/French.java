package fr.releve.notification.wording;

import fr.releve.notification.wording.Occasion.Reader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sentences of every occasion, in French. A volunteer is never reproached, a host never told why a doctor said no. */
public final class French {

    private French() {}

    public static Sentences of(Occasion occasion) {
        return switch (occasion.kind()) {
            case OFFERED -> offered(occasion);
            case AGREED -> agreed(occasion.reader());
            case DECLINED -> occasion.byReader() ? declinedByReader(occasion.reader()) : declined(occasion.reader());
            case EXPIRED -> expired(occasion.reader());
            case WITHDRAWN -> withdrawn(occasion.reader());
        };
    }

    private static Sentences offered(Occasion occasion) {
        String deadline = deadline(occasion.answerBefore());
        return switch (occasion.reader()) {
            case DOCTOR ->
                doctor(
                        "Une mission vous est proposée",
                        "Un besoin correspond aux jours que vous offrez. La coordination du territoire a relu cette"
                                + " proposition et vous la transmet.",
                        "Vous êtes libre d’accepter ou de décliner : décliner ne change rien à vos prochaines"
                                + " propositions. " + deadline,
                        "Répondre à la proposition");
            case HOST ->
                host(
                        "Un médecin peut répondre à votre besoin",
                        "Un médecin volontaire est disponible pour votre besoin. La coordination du territoire a relu"
                                + " cette proposition et vous la transmet.",
                        "Dès que vous aurez tous deux accepté, vous recevrez ses coordonnées. " + deadline,
                        "Répondre à la proposition");
        };
    }

    private static String deadline(@Nullable Instant answerBefore) {
        return answerBefore == null
                ? "Merci de répondre dès que possible."
                : "Merci de répondre avant le " + DatesInWords.moment(answerBefore)
                        + " ; passé ce délai, la proposition sera close.";
    }

    private static Sentences agreed(Reader reader) {
        return switch (reader) {
            case DOCTOR ->
                doctor(
                        "C’est d’accord : votre mission est convenue",
                        "Vous et la structure qui vous accueille avez accepté la proposition. Merci de votre"
                                + " engagement.",
                        "Prenez contact avec votre hôte pour préparer votre venue.",
                        "Voir la mission");
            case HOST ->
                host(
                        "C’est d’accord : un médecin vient chez vous",
                        "Vous et le médecin avez accepté la proposition.",
                        "Prenez contact avec le médecin pour préparer sa venue.",
                        "Voir la mission");
        };
    }

    private static Sentences declinedByReader(Reader reader) {
        return switch (reader) {
            case DOCTOR ->
                doctor(
                        "Votre réponse est enregistrée",
                        "Vous avez décliné cette proposition. Merci d’avoir répondu.",
                        "Vos demi-journées sont de nouveau libres ; si vos jours ont changé, mettez-les à jour.",
                        "Voir la proposition");
            case HOST ->
                host(
                        "Votre réponse est enregistrée",
                        "Vous avez décliné cette proposition. Merci d’avoir répondu.",
                        "Nous cherchons un autre médecin pour votre besoin tant qu’il reste publié.",
                        "Voir la proposition");
        };
    }

    private static Sentences declined(Reader reader) {
        return switch (reader) {
            case DOCTOR ->
                doctor(
                        "La proposition n’a pas abouti",
                        "La structure d’accueil n’a pas pu donner suite à cette proposition.",
                        "Vos demi-journées sont de nouveau libres et nous cherchons une autre mission pour vous.",
                        "Voir la proposition");
            case HOST ->
                host(
                        "Le médecin n’a pas pu accepter",
                        "Le médecin volontaire n’a pas pu accepter cette proposition.",
                        "Vous n’avez rien à faire : nous cherchons un autre médecin pour votre besoin.",
                        "Voir la proposition");
        };
    }

    private static Sentences expired(Reader reader) {
        String opening = "Les deux accords n’ont pas été donnés à temps : la proposition est close.";
        return switch (reader) {
            case DOCTOR ->
                doctor(
                        "La proposition est close",
                        opening,
                        "Vos demi-journées sont de nouveau libres ; cela ne change rien à vos prochaines"
                                + " propositions.",
                        "Voir la proposition");
            case HOST ->
                host(
                        "La proposition est close",
                        opening,
                        "Nous cherchons un autre médecin pour votre besoin tant qu’il reste publié.",
                        "Voir la proposition");
        };
    }

    private static Sentences withdrawn(Reader reader) {
        String opening = "Les disponibilités ou le besoin ont changé : cette proposition ne tient plus.";
        return switch (reader) {
            case DOCTOR ->
                doctor(
                        "La proposition est retirée",
                        opening,
                        "Vous n’avez rien à faire : nous cherchons une autre mission pour vos jours.",
                        "Voir la proposition");
            case HOST ->
                host(
                        "La proposition est retirée",
                        opening,
                        "Vous n’avez rien à faire : nous cherchons un autre médecin tant que votre besoin reste"
                                + " publié.",
                        "Voir la proposition");
        };
    }

    private static Sentences doctor(String title, String opening, String next, String action) {
        String reason = "Vous recevez ce message parce que vous offrez vos jours comme médecin volontaire sur Relève.";
        return typeset(title, opening, next, action, reason);
    }

    private static Sentences host(String title, String opening, String next, String action) {
        String reason = "Vous recevez ce message parce que vous avez publié un besoin sur Relève.";
        return typeset(title, opening, next, action, reason);
    }

    private static Sentences typeset(String title, String opening, String next, String action, String reason) {
        return new Sentences(unbroken(title), unbroken(opening), unbroken(next), action, reason);
    }

    /** In French a space stands before colon and semicolon, at which no line may break. */
    private static String unbroken(String text) {
        return text.replace(" :", "\u00a0:").replace(" ;", "\u00a0;");
    }
}
