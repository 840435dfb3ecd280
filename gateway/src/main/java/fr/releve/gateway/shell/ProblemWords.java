package fr.releve.gateway.shell;

import java.util.Map;

/** Kinds of problems in French. A kind that is not listed is said by its status. */
public final class ProblemWords {

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("not-found", "Cette page ou cet élément n’existe pas, ou n’existe plus."),
            Map.entry("forbidden", "Votre compte ne donne pas accès à cette page."),
            Map.entry("not-allowed", "Cet élément relève d’un autre compte ou d’un autre territoire que le vôtre."),
            Map.entry("unauthenticated", "Connectez-vous pour continuer."),
            Map.entry("cross-site", "Cette demande ne vient pas d’une page de Relève ; rien n’a été fait."),
            Map.entry(
                    "stale-version",
                    "Quelqu’un a modifié ces informations depuis que vous les avez lues. Relisez-les, puis recommencez."),
            Map.entry("version-required", "Relisez ces informations avant de les modifier."),
            Map.entry(
                    "proposal-not-open",
                    "Cette proposition a changé d’état entre-temps : elle n’attend plus de réponse. Rien n’a été modifié."),
            Map.entry(
                    "half-day-taken",
                    "Une de ces demi-journées vient d’être promise ailleurs. La proposition n’a pas pu être approuvée."),
            Map.entry(
                    "party-to-proposal", "Vous êtes partie à cette proposition : une autre personne doit la valider."),
            Map.entry(
                    "contacts-not-yet",
                    "Les coordonnées sont données quand le médecin et l’accueil ont tous deux accepté."),
            Map.entry("already-registered", "Un dossier existe déjà pour ce compte."),
            Map.entry("unknown-commune", "Cette commune n’est pas connue. Choisissez-la dans la liste proposée."),
            Map.entry(
                    "invalid-rpps", "Le numéro RPPS a 11 chiffres ; vérifiez-le sur votre carte ou l’annuaire santé."),
            Map.entry("invalid-request", "Certaines informations sont à corriger."),
            Map.entry("unreadable-body", "Les informations envoyées n’ont pas pu être lues."),
            Map.entry("body-too-large", "Le fichier ou le texte envoyé est trop long."),
            Map.entry("foreign-cursor", "Cette page de liste n’existe plus. Reprenez la liste au début."),
            Map.entry("too-many-requests", "Trop de demandes en peu de temps. Patientez un instant, puis recommencez."),
            Map.entry("overloaded", "Relève répond à beaucoup de monde en même temps. Recommencez dans un instant."),
            Map.entry(
                    "service-unavailable",
                    "Une partie de Relève ne répond pas pour le moment. Rien n’est perdu : réessayez dans un instant."),
            Map.entry(
                    "unexpected",
                    "Relève n’a pas réussi à répondre. L’incident est enregistré ; réessayez dans un instant."));

    private ProblemWords() {}

    public static String sentence(String slug, int status) {
        String known = SENTENCES.get(slug);
        if (known != null) {
            return known;
        }
        return switch (status) {
            case 400 -> "Certaines informations sont à corriger.";
            case 401 -> "Connectez-vous pour continuer.";
            case 403 -> "Votre compte ne donne pas accès à cette page.";
            case 404 -> "Cette page ou cet élément n’existe pas, ou n’existe plus.";
            case 405 -> "Cette adresse ne se demande pas ainsi.";
            case 409 -> "L’état a changé entre-temps : cette action n’est plus possible. Rien n’a été modifié.";
            case 412, 428 -> "Quelqu’un a modifié ces informations depuis que vous les avez lues.";
            case 413 -> "Le fichier ou le texte envoyé est trop long.";
            case 429 -> "Trop de demandes en peu de temps. Patientez un instant.";
            case 503 -> "Une partie de Relève ne répond pas pour le moment. Réessayez dans un instant.";
            default -> "Relève n’a pas réussi à répondre. Réessayez dans un instant.";
        };
    }

    static String title(int status) {
        return switch (status) {
            case 401 -> "Connexion nécessaire";
            case 403 -> "Accès non autorisé";
            case 404 -> "Page introuvable";
            case 409, 412 -> "L’état a changé entre-temps";
            case 503 -> "Un instant…";
            default -> status < 500 ? "Demande non comprise" : "Un incident est survenu";
        };
    }
}
