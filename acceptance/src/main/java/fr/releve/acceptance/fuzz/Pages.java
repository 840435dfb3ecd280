package fr.releve.acceptance.fuzz;

import java.util.List;

/** The pages that take anything from who calls them. */
final class Pages {

    static final List<Operation> ALL = List.of(
            Operation.page("GET", "/"),
            Operation.page(
                    "GET",
                    "/besoins",
                    "territoire",
                    "specialite",
                    "nature",
                    "logement",
                    "pres",
                    "minutes",
                    "du",
                    "au",
                    "tri",
                    "page"),
            Operation.page("GET", "/besoins/carte.json", "territoire", "pres", "minutes"),
            Operation.page("GET", "/besoins/{id}"),
            Operation.page("GET", "/problems/{slug}"),
            Operation.page("GET", "/connexion", "retour"),
            Operation.page(
                    "GET",
                    "/coordination",
                    "proposition",
                    "tri",
                    "montrer",
                    "territoire",
                    "fait",
                    "probleme",
                    "nombre"),
            Operation.page("GET", "/coordination/placements", "etat", "apres"),
            Operation.page("GET", "/coordination/plan", "tri"),
            Operation.page(
                    "GET", "/coordination/plan/et-si", "besoin", "week", "minutes", "medecins", "bloc", "logement"),
            Operation.page(
                    "POST",
                    "/coordination/plan/et-si/apercu",
                    "besoin",
                    "week",
                    "minutes",
                    "medecins",
                    "bloc",
                    "logement"),
            Operation.page("GET", "/coordination/journal", "objet", "qui", "territoire", "du", "au", "apres"),
            Operation.page("GET", "/coordination/journal.csv", "objet", "qui", "territoire", "du", "au"),
            Operation.page("GET", "/placements/{id}"),
            Operation.page("POST", "/placements/{id}/signature", "lu", "empreinte"),
            Operation.page("POST", "/placements/{id}/ordre", "reponse"),
            Operation.page("POST", "/placements/{id}/{step}", "motif"),
            Operation.page("GET", "/coordination/verifications", "situation", "q", "page"),
            Operation.page("GET", "/mes-messages", "apres"),
            Operation.page("POST", "/mes-messages/{id}/lu"),
            Operation.page("POST", "/mes-messages/rythmes", "OFFERS", "CALENDAR"),
            Operation.page("POST", "/mes-messages/agenda/{id}/retrait"),
            Operation.page("GET", "/commune/besoins", "etat", "tri", "page"),
            Operation.page("GET", "/medecin/jours", "depuis"),
            Operation.page("GET", "/conjoint", "pres", "metier", "tout", "tri", "page"),
            Operation.page("GET", "/conjoint/carte.json", "pres", "metier", "tout"),
            Operation.page("POST", "/conjoint/offres/{id}", "etat"),
            Operation.page("POST", "/coordination/{id}/refus", "motif", "suivante"),
            Operation.page("POST", "/coordination/approbations", "choix"),
            Operation.page("POST", "/coordination/verifications/{id}"),
            Operation.page(
                    "POST", "/commune/besoins/nouveau", "titre", "commune", "specialite", "genre", "cle", "publier"),
            Operation.page("GET", "/commune/besoins/{id}/modification"),
            Operation.page(
                    "POST",
                    "/commune/besoins/{id}/modification",
                    "title",
                    "commune",
                    "from",
                    "until",
                    "week",
                    "version"),
            Operation.page("POST", "/commune/besoins/{id}/{step}"),
            Operation.page("POST", "/commune/propositions/{id}/refus", "motif"),
            Operation.page("POST", "/medecin/propositions/{id}/refus", "motif"),
            Operation.page("POST", "/medecin/dossier", "prenom", "nom", "rpps", "commune", "minutes"),
            Operation.page("POST", "/medecin/dossier/portee", "homeCommune", "maxTravelMinutes", "specialty"),
            Operation.page("POST", "/medecin/jours", "jours", "semaine", "mois", "depuis"),
            Operation.page("POST", "/medecin/jours/absence", "du", "au"),
            Operation.page("POST", "/medecin/jours/habitude", "jour", "partie", "du", "au"),
            Operation.page(
                    "POST", "/conjoint/souhaits", "version", "invitationCode", "romeCodes", "maxMinutes", "optedIn"));

    private Pages() {}
}
