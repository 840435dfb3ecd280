package fr.releve.gateway.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What surrounds every page. English is in {@code messages/shell_en.properties}. */
@MessageBundle(value = "shell", locale = "fr")
public interface ShellText {

    @Message("Aller au contenu")
    String skip();

    @Message("Relève rapproche les médecins volontaires des communes qui manquent de soins.")
    String about();

    @Message("Pages principales")
    String mainPages();

    @Message("Se connecter")
    String logIn();

    @Message("Se déconnecter")
    String logOut();

    @Message("Mentions légales")
    String legal();

    @Message("Données personnelles")
    String privacy();

    @Message("Accessibilité : non conforme")
    String accessibility();

    @Message("Plan du site")
    String siteMap();

    @Message("Contact")
    String contact();

    @Message("Statistiques")
    String statistics();

    @Message("Règles")
    String rules();

    @Message("Communes et populations : Etalab, Licence Ouverte 2.0. Coordonnées : GeoNames, CC BY 4.0.")
    String sources();

    @Message("Du nouveau vient d’arriver sur cette page.")
    String news();

    @Message("Le calcul ne répond pas ; votre saisie est gardée.")
    String noAnswer();

    @Message("Un instant…")
    String soon();

    @Message("Votre envoi est en cours. C’est plus long que d’habitude ; laissez cette page ouverte.")
    String sending();

    @Message("La page se prépare. C’est plus long que d’habitude ; rien de ce que vous avez fait n’est perdu.")
    String preparing();

    @Message("Le calcul est en cours. C’est plus long que d’habitude ; vous pouvez continuer à remplir.")
    String reckoning();

    @Message("Afficher")
    String showNews();

    @Message("Votre saisie a été retrouvée. Vérifiez-la, puis enregistrez.")
    String draftFound();

    @Message("Repartir de zéro")
    String draftForget();

    @Message("(facultatif)")
    String optional();

    @Message("À corriger avant d’enregistrer")
    String toCorrect();

    @Message("Suite de la liste")
    String list();

    @Message("Aucune mission de ce type")
    String noMissionSo();

    @Message("Début de la liste")
    String beginning();

    @Message("Suivants")
    String next();

    @Message("Précédents")
    String previous();

    @Message("Revenir à l’accueil")
    String backHome();

    @Message("Réessayer")
    String tryAgain();

    @Message("Écrire à l’exploitant")
    String writeToOperator();

    @Message("Code {status}")
    String code(int status);

    @Message("Connexion inachevée")
    String loginFailedTitle();

    @Message("La connexion n’a pas abouti")
    String loginFailed();

    @Message("Elle a été interrompue, ou le lien a déjà servi. Rien n’a été modifié.")
    String loginFailedWhy();

    @Message("Me connecter")
    String logMeIn();

    @Message("Session terminée")
    String sessionOverTitle();

    @Message("Votre session est terminée")
    String sessionOver();

    @Message("Rien n’a été envoyé, et rien n’est perdu : connectez-vous à nouveau, vous retrouverez la page et ce que"
            + " vous y aviez saisi.")
    String sessionOverWhy();

    @Message(
            "Rien n’a été envoyé. Votre navigateur n’a pas pu garder votre saisie : avant de vous reconnecter, revenez à la"
                    + " page précédente et copiez-y ce que vous voulez retrouver.")
    String sessionOverUnkept();

    @Message("Me reconnecter")
    String logMeInAgain();

    @Message(", {words}, promis à {place}")
    String promised(String words, String place);

    @Message("Promis à {place}")
    String promisedTo(String place);

    @Message("{words}, passé")
    String past(String words);

    @Message("Accord trouvé")
    String agreed();

    @Message("Réponse attendue avant le {when}.")
    String awaitedBefore(String when);

    @Message("Suivre cette mission")
    String follow();

    @Message("{from} à {until} sur {all}")
    String stretch(int from, int until, int all);

    @Message("Mes données")
    String ownData();

    @Message("Mes messages")
    String messages();

    @Message("déposé {day}")
    String handedIn(String day);

    @Message("(nouvelle fenêtre)")
    String newWindow();

    @Message("Choisissez…")
    String choose();

    @Message("Dites pourquoi : choisissez une raison.")
    String sayWhy();

    @Message("Chaque demi-journée")
    String eachHalfDay();

    @Message("Agrandir")
    String zoomIn();

    @Message("Réduire")
    String zoomOut();

    @Message("Fermer")
    String close();

    @Message("Montrer")
    String show();

    @Message("Trier par")
    String sortBy();

    @Message("Appliquer")
    String apply();

    @Message("Tout montrer")
    String showAll();
}
