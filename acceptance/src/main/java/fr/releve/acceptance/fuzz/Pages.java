package fr.releve.acceptance.fuzz;

import java.util.List;

/** The pages that take anything from who calls them. */
final class Pages {

    static final List<Operation> ALL = List.of(
            Operation.page("GET", "/"),
            Operation.page("GET", "/besoins", "territoire", "specialite", "genre", "apres"),
            Operation.page("GET", "/besoins/{id}"),
            Operation.page("GET", "/problems/{slug}"),
            Operation.page("GET", "/connexion", "retour"),
            Operation.page("GET", "/coordination", "proposition", "fait", "probleme"),
            Operation.page("GET", "/coordination/placements", "apres"),
            Operation.page("GET", "/coordination/verifications", "apres"),
            Operation.page("GET", "/commune/besoins", "apres"),
            Operation.page("GET", "/medecin/jours", "depuis"),
            Operation.page("GET", "/conjoint", "pres", "tout"),
            Operation.page("POST", "/coordination/{id}/refus", "motif"),
            Operation.page("POST", "/coordination/approbations", "choix"),
            Operation.page("POST", "/coordination/verifications/{id}"),
            Operation.page(
                    "POST", "/commune/besoins/nouveau", "titre", "commune", "specialite", "genre", "cle", "publier"),
            Operation.page("POST", "/commune/besoins/{id}/{step}"),
            Operation.page("POST", "/commune/propositions/{id}/refus", "motif"),
            Operation.page("POST", "/medecin/propositions/{id}/refus", "motif"),
            Operation.page("POST", "/medecin/dossier", "prenom", "nom", "rpps", "commune", "minutes"),
            Operation.page("POST", "/medecin/jours", "jours", "semaine", "mois", "depuis"),
            Operation.page("POST", "/medecin/jours/habitude", "jour", "partie", "du", "au"),
            Operation.page("POST", "/conjoint/souhaits", "code", "metiers", "minutes"));

    private Pages() {}
}
